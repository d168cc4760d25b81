"""What is told about a simulated sensor before it is there."""

from dataclasses import dataclass
from pathlib import Path


class SettingsError(Exception):
    """A sensor is described in a way that cannot be."""


@dataclass
class Settings:
    """One sensor. Only name and kind must be given."""

    name: str  # by which the control socket knows it; one word
    kind: str  # movesense, witmotion, open
    foot: str = "left"
    address: str = ""  # a static random one; counted up where none is given
    advertised_name: str = ""  # where it is not that of its kind
    advertising: bool = True  # whether it can be found from the start
    rssi_dbm: int = -50
    max_mtu: int = 247
    firmware: str = "1.4.2"
    battery_percent: int = 87
    recording: Path | None = None  # a CSV as `heelfirst simulate` writes it; a sine without
    end: str = "hold"  # after the recording: hold (its last sample for ever) or loop
    clock_offset_s: float = 0.0  # what the sensor's clock shows when the rig starts
    drift_ppm: float = 0.0  # how much faster than the machine's it runs

    def __post_init__(self) -> None:
        if len(self.name.split()) != 1:
            raise SettingsError(f"a sensor's name is one word, and '{self.name}' is not")
        if self.end not in ("hold", "loop"):
            raise SettingsError(f"{self.name}: end is hold or loop, not '{self.end}'")
        if self.recording is not None:
            self.recording = Path(self.recording)
            if not self.recording.is_file():
                raise SettingsError(f"{self.name}: there is no recording {self.recording}")
