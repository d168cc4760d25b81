"""Heelfirst's own open format."""

import struct

from bumble.att import ATT_Error
from bumble.gatt import Characteristic, CharacteristicValue, Service

from .foot import G_MPS2
from .sensor import FLAGS, READ, READABLE, WRITE, WRITEABLE, Sensor, local_name, uuid128
from .stream import Sample

SERVICE = "7b2aeb38-5d09-4207-b6b9-65a537a6da82"
DATA = "f9f104e5-5129-43f8-ab8d-b97580185185"
INFORMATION = "1fcb351d-e804-4e51-ae83-c3353cbce28f"
CONTROL = "822b9d7b-9daf-49f5-99b8-0debe2c7d993"

VERSION = 1
NO_FLAGS = 0
STOP, START = 0, 1
ACC_RANGE_G, GYR_RANGE_DPS = 16, 2000
RATES_HZ = (26.0, 52.0, 104.0, 208.0)
HEADER_BYTES, READING_BYTES = 9, 12
NOT_A_COMMAND = 0x80
PACKETS_A_SECOND = 13


class OpenFormat(Sensor):
    """Measures once it is started, and says at which rate."""

    kind = "open"
    model = "Heelfirst board"
    manufacturer = "Heelfirst"
    usual_name = "Heelfirst"

    def __init__(self, *args):
        self.rate_hz = RATES_HZ[0]
        super().__init__(*args)

    def advertisement(self):
        return [FLAGS, uuid128(SERVICE)], [local_name(self.advertised_name)]

    def service(self) -> Service:
        information = Characteristic(INFORMATION, READ, READABLE, CharacteristicValue(read=self._information))
        control = Characteristic(CONTROL, WRITE, WRITEABLE, CharacteristicValue(write=self._on_command))
        return Service(SERVICE, [self.data_characteristic(DATA), information, control])

    def restart(self) -> None:
        self.rate_hz = RATES_HZ[0]

    def samples_per_packet(self, rate_hz: float) -> int:
        fitting = (self.room - HEADER_BYTES) // READING_BYTES
        return max(1, min(round(rate_hz / PACKETS_A_SECOND), fitting))

    def encode(self, samples: list[Sample], packet: int) -> list[bytes]:
        stamp_us = int(samples[0].clock_s * 1e6) & 0xFFFFFFFF
        value = struct.pack("<BBHIB", VERSION, NO_FLAGS, packet & 0xFFFF, stamp_us, len(samples))
        for each in samples:
            acc = [steps(axis, ACC_RANGE_G * G_MPS2) for axis in each.moment.acc_mps2]
            value += struct.pack("<6h", *acc, *(steps(axis, GYR_RANGE_DPS) for axis in each.moment.gyr_dps))
        return [value]

    def on_listening(self, listening: bool) -> None:
        if not listening:
            self.stream.stop()

    def _information(self, _connection) -> bytes:
        return struct.pack("<BBHHH", VERSION, NO_FLAGS, round(self.rate_hz * 10), ACC_RANGE_G, GYR_RANGE_DPS)

    def _on_command(self, _connection, value: bytes) -> None:
        self.log.info("command %s", bytes(value).hex())
        if self.refuses:
            raise ATT_Error(NOT_A_COMMAND)
        if bytes(value) == bytes([STOP]):
            self.stream.stop()
        elif len(value) == 3 and value[0] == START:
            wanted_hz = int.from_bytes(value[1:3], "little") / 10
            self.rate_hz = min(RATES_HZ, key=lambda rate: abs(rate - wanted_hz))
            self.stream.start(self.rate_hz)
        else:
            raise ATT_Error(NOT_A_COMMAND)
        self.tell()


def steps(value: float, whole: float) -> int:
    return max(-32768, min(32767, round(value / whole * 32768)))
