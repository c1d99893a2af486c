"""Changes single settings by name."""

from __future__ import annotations

from dataclasses import is_dataclass, replace
from typing import TypeVar

Settings = TypeVar("Settings")


def changed(settings: Settings, changes: list[str]) -> Settings:
    """`steps=400` or `mix.run=8`: the value is read as the type of the default; an unknown name is an error."""
    for change in changes:
        path, value = change.split("=", 1)
        settings = _with(settings, path.split("."), value)
    return settings


def _with(settings: Settings, path: list[str], value: str) -> Settings:
    if isinstance(settings, dict):
        return settings | {path[0]: float(value)}
    if not hasattr(settings, path[0]):
        raise ValueError(f'Cannot set "{path[0]}": unknown, expected one of {sorted(vars(settings))}')
    old = getattr(settings, path[0])
    if is_dataclass(old) or isinstance(old, dict):
        return replace(settings, **{path[0]: _with(old, path[1:], value)})
    new = tuple(int(part) for part in value.split(",")) if isinstance(old, tuple) else type(old)(value)
    return replace(settings, **{path[0]: new})
