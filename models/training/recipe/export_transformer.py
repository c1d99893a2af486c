"""Writes the encoder or the re-ranker as an int8 ONNX folder for transformers.js."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from .device import SPECIAL
from .export_static import write_config
from .transformer import Reranker, Transformer

INPUTS = ("input_ids", "attention_mask", "token_type_ids")
OPSET, IR_VERSION = 17, 8


def export_transformer(model: Transformer | Reranker, tokenizer: Path, out: Path) -> float:
    """Returns the largest difference between PyTorch and the quantised graph on a probe; raises where it is implausible.

    A Transformer gives `last_hidden_state`, to be averaged over the mask; a Reranker gives `logits`, one a pair, and `token_logits`.
    """
    model = model.cpu().float().eval()
    ranks = isinstance(model, Reranker)
    shape = model.body.shape if ranks else model.shape
    outputs = ["logits", "token_logits"] if ranks else ["last_hidden_state"]
    probe = tuple(_probe(shape.vocabulary).values())
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    full, small = out / "model.onnx", out / "onnx" / "model_quantized.onnx"
    axes = {name: {0: "batch_size", 1: "sequence_length"} for name in INPUTS}
    axes |= {name: {0: "batch_size"} if name == "logits" else axes["input_ids"] for name in outputs}
    with warnings.catch_warnings():
        # The older exporter is the one that writes opset 17 as it is.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model, probe, str(full), input_names=list(INPUTS), output_names=outputs, dynamic_axes=axes, opset_version=OPSET, dynamo=False
        )
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True)
    full.unlink()
    graph = onnx.load(str(small))
    graph.ir_version = IR_VERSION
    onnx.checker.check_model(graph)
    onnx.save(graph, str(small))
    _write_tokenizer(tokenizer, out)
    fields = {
        "architectures": ["BertForSequenceClassification" if ranks else "BertModel"],
        "hidden_size": shape.width,
        "vocab_size": shape.vocabulary,
    }
    fields |= {
        "num_hidden_layers": len((model.body if ranks else model).blocks),
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.inner,
    }
    write_config(out, fields | ({"id2label": {"0": "answers"}, "label2id": {"answers": 0}} if ranks else {}))
    return _difference(model, small, shape.vocabulary)


def _difference(model: torch.nn.Module, file: Path, vocabulary: int) -> float:
    probe = _probe(vocabulary)
    with torch.no_grad():
        expected = model(**probe)
    expected = [part.numpy() for part in (expected if isinstance(expected, tuple) else (expected,))]
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    found = session.run(None, {name: tensor.numpy() for name, tensor in probe.items()})
    difference = 0.0
    for mine, theirs in zip(found, expected, strict=True):
        off = float(np.abs(mine - theirs).max())
        if mine.shape != theirs.shape or not off < 0.25 * max(1.0, float(np.abs(theirs).max())):
            raise ValueError(f"Cannot export {file.name}: the quantised graph is off by {off:.3f}, expected nearly the same numbers")
        difference = max(difference, off)
    return difference


def _probe(vocabulary: int) -> dict[str, torch.Tensor]:
    """Two inputs of different length, so that the mask matters."""
    ids = torch.randint(SPECIAL.mask + 1, vocabulary, (2, 16), generator=torch.Generator().manual_seed(0))
    mask = torch.ones_like(ids)
    mask[1, 9:] = 0
    segments = torch.zeros_like(ids)
    segments[:, 6:] = 1
    return {"input_ids": ids * mask, "attention_mask": mask, "token_type_ids": segments * mask}


def _write_tokenizer(tokenizer: Path, out: Path) -> None:
    """Adds the marks around one text or two, which training adds itself."""
    stored = json.loads(tokenizer.read_text(encoding="utf-8"))
    single = [_mark("[CLS]", 0), _text("A", 0), _mark("[SEP]", 0)]
    numbers = {"[CLS]": SPECIAL.start, "[SEP]": SPECIAL.end}
    stored["post_processor"] = {
        "type": "TemplateProcessing",
        "single": single,
        "pair": [*single, _text("B", 1), _mark("[SEP]", 1)],
        "special_tokens": {name: {"id": name, "ids": [number], "tokens": [name]} for name, number in numbers.items()},
    }
    (out / "tokenizer.json").write_text(json.dumps(stored, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _mark(name: str, segment: int) -> dict:
    return {"SpecialToken": {"id": name, "type_id": segment}}


def _text(name: str, segment: int) -> dict:
    return {"Sequence": {"id": name, "type_id": segment}}
