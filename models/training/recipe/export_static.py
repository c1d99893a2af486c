"""Writes the static table as a folder for transformers.js and the product's plain reader: int4 rows in a tiny ONNX graph."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LEVELS = 7
# Mean absolute value of a table after training with the recipe's learning rates.
TRAINED = 0.53


def turn_evenly(table: np.ndarray, seed: int = 0) -> np.ndarray:
    """The same space under a random rotation: all cosines stay, and no dimension is larger than others.

    Rows of one scale then lose least when they are rounded: the similarities of sentences and passages are off by 0.0085
    (root mean square), where they were off by 0.0102 as trained and by 0.0104 along the principal components.
    """
    size = table.shape[1]
    turn, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(size, size)))
    return table @ turn.astype(np.float32)


def quantize_rows(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers from −7 to 7 and one scale a row. Of several scales each row takes the one with the least squared error."""
    largest = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8)
    best_error = np.full((len(table), 1), np.inf)
    best_scale = largest / LEVELS
    for share in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65):
        scale = (largest * share / LEVELS).astype(np.float16).astype(np.float32)
        scale = np.maximum(scale, 6e-8)
        error = ((np.clip(np.round(table / scale), -LEVELS, LEVELS) * scale - table) ** 2).sum(1, keepdims=True)
        better = error < best_error
        best_error, best_scale = np.where(better, error, best_error), np.where(better, scale, best_scale)
    return np.clip(np.round(table / best_scale), -LEVELS, LEVELS).astype(np.int8), best_scale.astype(np.float16)


def read_static(folder: Path) -> np.ndarray:
    """The table of an exported folder in float32, scaled as training leaves tables."""
    graph = onnx.load(folder / "onnx" / "model_quantized.onnx").graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    nibbles = np.concatenate([stored["table"] & 15, stored["table"] >> 4], axis=1)
    table = (nibbles.astype(np.float32) - 8) * stored["scale"].astype(np.float32)
    return table / np.abs(table).mean() * TRAINED


def export_static(table: np.ndarray, tokenizer: Path, out: Path) -> None:
    """Two 4-bit halves share a byte: the low nibble holds the first half of the dimensions. IR 8, opset 13, plain ops only."""
    pieces, dimensions = table.shape
    # Only the ratio of rows matters to a cosine: bring the table to a range that float16 scales hold well.
    whole, scale = quantize_rows(table / np.abs(table).mean() * 0.5)
    nibbles = (whole + 8).astype(np.uint8)
    packed = nibbles[:, : dimensions // 2] | (nibbles[:, dimensions // 2 :] << 4)
    constants = {"table": packed, "scale": scale.reshape(pieces, 1), "four": np.array(4, np.uint8), "eight": np.array(8, np.float32)}
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["row"]),
        helper.make_node("BitShift", ["row", "four"], ["high"], direction="RIGHT"),
        helper.make_node("BitShift", ["row", "four"], ["low_shifted"], direction="LEFT"),
        helper.make_node("BitShift", ["low_shifted", "four"], ["low"], direction="RIGHT"),
        helper.make_node("Cast", ["low"], ["low_float"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["high"], ["high_float"], to=TensorProto.FLOAT),
        helper.make_node("Concat", ["low_float", "high_float"], ["joined"], axis=-1),
        helper.make_node("Sub", ["joined", "eight"], ["centred"]),
        helper.make_node("Gather", ["scale", "input_ids"], ["scale_half"]),
        helper.make_node("Cast", ["scale_half"], ["scale_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["centred", "scale_float"], ["last_hidden_state"]),
    ]
    axes = ["batch_size", "sequence_length"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, axes) for name in ("input_ids", "attention_mask")]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*axes, dimensions])
    graph = helper.make_graph(
        nodes, "static", inputs, [output], [numpy_helper.from_array(value, name) for name, value in constants.items()]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8, producer_name="fundstelle")
    onnx.checker.check_model(model)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(out / "onnx" / "model_quantized.onnx"))
    shutil.copyfile(tokenizer, out / "tokenizer.json")
    write_config(
        out,
        {
            "architectures": ["BertModel"],
            "hidden_size": dimensions,
            "vocab_size": pieces,
            "num_hidden_layers": 0,
            "num_attention_heads": 1,
            "intermediate_size": dimensions,
        },
    )


def write_config(out: Path, fields: dict) -> None:
    """config.json and tokenizer_config.json: `bert` is the type under which transformers.js loads any such graph."""
    config = {
        "model_type": "bert",
        **fields,
        "max_position_embeddings": 512,
        "pad_token_id": 0,
        "type_vocab_size": 2 if fields["num_hidden_layers"] else 1,
    }
    (out / "config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")
    # transformers.js gives segment IDs only for this class; without them question and passage would read as one text.
    name = "BertTokenizer" if fields["num_hidden_layers"] else "PreTrainedTokenizerFast"
    tokenizer = {"tokenizer_class": name, "model_max_length": 512, "pad_token": "[PAD]", "unk_token": "[UNK]"}
    if fields["num_hidden_layers"]:
        tokenizer |= {"cls_token": "[CLS]", "sep_token": "[SEP]", "mask_token": "[MASK]"}
    tokenizer |= {"clean_up_tokenization_spaces": False, "padding_side": "right"}
    (out / "tokenizer_config.json").write_text(json.dumps(tokenizer, indent=1), encoding="utf-8")
