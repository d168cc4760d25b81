"""Reads which sensors there are, and has the simulated foot walk for those that want it to."""

import json
import subprocess
from pathlib import Path

from sensors.movesense import Movesense
from sensors.open_format import OpenFormat
from sensors.sensor import Sensor
from sensors.settings import Settings, SettingsError
from sensors.witmotion import WitMotion

KINDS: dict[str, type[Sensor]] = {kind.kind: kind for kind in (Movesense, OpenFormat, WitMotion)}
USUAL_RATE_HZ = {"movesense": 104, "open": 104, "witmotion": 100}
WALK = {"pattern": "heel", "steps": 40, "seed": 1}


def read(file: Path, program: Path, logs: Path) -> list[Settings]:
    """The sensors of a JSON file. A sensor with `walk` gets a recording made by the program heelfirst, kept in the logs."""
    try:
        described = json.loads(file.read_text())["sensors"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{file} does not list sensors: {error!r}") from None
    sensors = [one(dict(each), place, file.parent, program, logs) for place, each in enumerate(described, 1)]
    for word in ("name", "address"):
        if len({getattr(each, word) for each in sensors}) < len(sensors):
            raise SettingsError(f"{file}: two sensors have the same {word}")
    return sensors


def one(described: dict, place: int, folder: Path, program: Path, logs: Path) -> Settings:
    walk = described.pop("walk", None)
    described.setdefault("address", f"C0:00:00:00:00:{place:02X}")
    if described.get("recording"):
        described["recording"] = folder / described["recording"]
    try:
        settings = Settings(**described)
    except TypeError as error:
        raise SettingsError(f"a sensor is described wrongly: {error}") from None
    if settings.kind not in KINDS:
        raise SettingsError(f"{settings.name}: there is no kind '{settings.kind}'; there are {', '.join(KINDS)}")
    if walk is not None:
        settings.recording = simulated(settings, walk, program, logs)
    return settings


def simulated(settings: Settings, walk: dict, program: Path, logs: Path) -> Path:
    """Has the simulated foot walk; beside the recording is what really happened, NAME.truth.json."""
    recording, truth = logs / f"{settings.name}.csv.gz", logs / f"{settings.name}.truth.json"
    options = {"rate": USUAL_RATE_HZ[settings.kind], **WALK, **walk, "out": recording, "truth": truth}
    if not program.is_file():
        raise SettingsError(f"there is no program {program}; build it (cargo build) or name it in HEELFIRST_PROGRAM")
    words = [word for key, value in options.items() for word in (f"--{key}", str(value))]
    result = subprocess.run([program, "simulate", *words], capture_output=True, text=True)
    if result.returncode:
        raise SettingsError(f"{settings.name}: heelfirst could not walk {walk}: {result.stderr.strip()}")
    return recording
