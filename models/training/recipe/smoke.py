"""The whole recipe on a sliver of the data in a few minutes on a CPU: proves that all stages fit together, not that the models are good."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice

from .batches import Mix
from .encoder import EncoderSettings
from .hard import HardSettings
from .mine import MiningSettings
from .pipelines import EncoderPlan, Folders, OnwardPlan, StaticPlan, make_encoder, make_onward, make_reranker, make_static
from .pretrain import PretrainSettings
from .reranker import RerankerSettings
from .sources import find_sources, read_jsonl
from .static_table import StaticSettings
from .transformer import Shape

RECORDS = 400
MINING = MiningSettings(shard=200, least_weight=1.4)
SHAPE = Shape(vocabulary=4000, narrow=32, width=64, layers=3, heads=2, inner=128)
ROUND = EncoderSettings(
    batch=24, steps=60, minutes=1, learning_rate=3e-3, warmup=5, question_length=24, passage_length=48, matryoshka=(64, 32)
)
PLAN = EncoderPlan(
    pretraining=PretrainSettings(shape=SHAPE, length=48, batch=16, steps=60, minutes=1, early=2, warmup=5),
    first=ROUND,
    second=replace(ROUND, seed=1),
    reranker=RerankerSettings(layers=2, questions=12, steps=80, minutes=1, length=80),
    mining=HardSettings(groups=3, group=200, rows=128, length=48, question_length=24, sample=1000),
)


def smoke(folders: Folders) -> None:
    """Trains, exports, loads and measures all models in folders.work."""
    sliver = folders.work / "data"
    sliver.mkdir(parents=True, exist_ok=True)
    for source, path in find_sources(folders.data):
        with open(sliver / f"{source.name}.jsonl", "w", encoding="utf-8") as out:
            out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in islice(read_jsonl(path), RECORDS))
    small = Folders(sliver, folders.dev, folders.work, folders.device)
    run = StaticSettings(
        pieces=4000, batch=64, steps=20, warmup=5, misspelt=0.1, mix=Mix(max_positive=64, paraphrased=0.1, asks_number=0.1)
    )
    short = replace(run, steps=10)
    static = StaticPlan(first=run, second=short, third=short, mining=MINING)
    table = make_static(small, static)
    onward = make_onward(replace(small, start=table), OnwardPlan(short, short, short))
    made = [table, onward, make_encoder(small, PLAN), make_reranker(small, PLAN)]
    print("smoke: exported and measured", *[folder.name for folder in made])
