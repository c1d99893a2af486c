"""Command line: python -m recipe static|onward|ready|encoder|reranker|words|prepare|evaluate|smoke --help."""

from __future__ import annotations

import argparse
from pathlib import Path

from .change import changed


def main() -> None:
    """Reads the command and runs its pipeline; imports late, so that --help is instant."""
    arguments = _parser().parse_args()
    if arguments.command == "evaluate":
        from .embed_onnx import OnnxEmbedder
        from .evaluate import report

        reference = OnnxEmbedder(arguments.reference).embed if arguments.reference else None
        print(report(arguments.dev, OnnxEmbedder(arguments.model).embed, reference))
        return
    if arguments.command == "words":
        from .words import WordsPlan, make_words

        print(make_words(arguments.data, arguments.dev, arguments.work, changed(WordsPlan(), arguments.set)))
        return
    from . import pipelines

    folders = pipelines.Folders(arguments.data, arguments.dev, arguments.work, arguments.device, arguments.reference, arguments.start)
    plans = {"static": pipelines.StaticPlan, "onward": pipelines.OnwardPlan}
    plan = changed(plans.get(arguments.command, pipelines.EncoderPlan)(), arguments.set)
    if arguments.command == "prepare":
        pipelines.prepare(folders.data, folders.dev, folders.work)
    elif arguments.command == "static":
        pipelines.make_static(folders, plan)
    elif arguments.command == "onward":
        pipelines.make_onward(folders, plan)
    elif arguments.command == "ready":
        pipelines.make_ready(folders, plan)
    elif arguments.command == "encoder":
        pipelines.make_encoder(folders, plan)
    elif arguments.command == "reranker":
        pipelines.make_reranker(folders, plan)
    else:
        from .smoke import smoke

        smoke(folders)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m recipe", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("prepare", "static", "onward", "ready", "encoder", "reranker", "words", "smoke"):
        command = commands.add_parser(name)
        command.add_argument("--data", type=Path, required=True, help="folder of docs_*, pairs_* and synonyms_* files (.jsonl, .gz, .xz)")
        command.add_argument("--dev", type=Path, required=True, help="folder of the dev sets")
        command.add_argument("--work", type=Path, required=True, help="folder for everything that is written")
        command.add_argument("--device", default="cpu", help="cpu or cuda")
        command.add_argument("--reference", type=Path, help="an exported model to compare with")
        command.add_argument("--start", type=Path, help="onward: the exported table to go on from")
        command.add_argument(
            "--set", action="append", default=[], metavar="NAME=VALUE", help="change a setting, e.g. first.steps=400 or first.mix.run=8"
        )
    command = commands.add_parser("evaluate")
    command.add_argument("--model", type=Path, required=True, help="an exported model's folder")
    command.add_argument("--dev", type=Path, required=True)
    command.add_argument("--reference", type=Path)
    return parser


if __name__ == "__main__":
    main()
