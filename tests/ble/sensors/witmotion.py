"""WitMotion WT901BLE: frames without time, number or checksum."""

import asyncio
import math
import struct
import time

from bumble.gatt import Characteristic, CharacteristicValue, Service

from .foot import G_MPS2
from .sensor import FLAGS, WRITE, WRITE_WITHOUT_RESPONSE, WRITEABLE, Sensor, local_name
from .stream import Sample

# Not Bluetooth's base: this one ends in 9a34fb.
SERVICE = "0000ffe5-0000-1000-8000-00805f9a34fb"
DATA = "0000ffe4-0000-1000-8000-00805f9a34fb"
COMMAND = "0000ffe9-0000-1000-8000-00805f9a34fb"

SAVE, RATE, READ_REGISTER, UNLOCK, VOLTAGE = 0x00, 0x03, 0x27, 0x69, 0x64
UNLOCK_KEY = 0xB588
UNLOCKED_S = 10.0
RATES_HZ = {0x06: 10, 0x07: 20, 0x08: 50, 0x09: 100, 0x0B: 200}
RATE_AS_SHIPPED = 0x06
FRAMES_A_NOTIFICATION_HZ = 20  # so often a second it notifies, where frames come faster than that


class WitMotion(Sensor):
    """Streams as soon as somebody listens. Settings count once it is unlocked, and outlive a restart once they are saved."""

    kind = "witmotion"
    model = "WT901BLE68"
    manufacturer = "WitMotion"
    usual_name = "WT901BLE68"

    def __init__(self, *args):
        self.saved = {RATE: RATE_AS_SHIPPED}
        self.registers = dict(self.saved)
        self.unlocked_until = 0.0
        self.split = 0  # so many bytes of each notification's last frame come with the next notification
        self.carried = b""
        super().__init__(*args)

    def advertisement(self):
        return [FLAGS, local_name(self.advertised_name)], []

    def service(self) -> Service:
        self.forget()
        properties = WRITE | WRITE_WITHOUT_RESPONSE
        command = Characteristic(COMMAND, properties, WRITEABLE, CharacteristicValue(write=self._on_command))
        return Service(SERVICE, [self.data_characteristic(DATA), command])

    def forget(self) -> None:
        self.carried = b""

    def restart(self) -> None:
        self.registers = dict(self.saved)
        self.unlocked_until = 0.0

    def samples_per_packet(self, rate_hz: float) -> int:
        return max(1, min(round(rate_hz / FRAMES_A_NOTIFICATION_HZ), (self.room - self.split) // 20))

    def encode(self, samples: list[Sample], packet: int) -> list[bytes]:
        value = self.carried + b"".join(frame(each) for each in samples)
        cut = len(value) - self.split
        self.carried = value[cut:]
        return [value[:cut]]

    def on_listening(self, listening: bool) -> None:
        if listening:
            self._start()
        else:
            self.stream.stop()
            self.forget()

    def _start(self) -> None:
        self.stream.start(RATES_HZ[self.registers[RATE]])
        self.tell()

    async def _on_command(self, _connection, value: bytes) -> None:
        self.log.info("command %s", bytes(value).hex())
        if self.refuses or len(value) != 5 or value[:2] != b"\xff\xaa":
            return
        register, content = value[2], int.from_bytes(value[3:5], "little")
        if register == READ_REGISTER:
            # The answer is a notification; the write is acknowledged first.
            asyncio.create_task(self._tell_registers(content & 0xFF))
        elif register == UNLOCK and content == UNLOCK_KEY:
            self.unlocked_until = time.monotonic() + UNLOCKED_S
        elif time.monotonic() < self.unlocked_until:
            self._set(register, content)

    def _set(self, register: int, content: int) -> None:
        if register == SAVE:
            self.saved = dict(self.registers)
        elif register == RATE and content in RATES_HZ:
            self.registers[RATE] = content
            if self.stream.runs:
                self._start()

    async def _tell_registers(self, first: int) -> None:
        if self.cannot_send() is None:
            await self.notify(struct.pack("<BBH8H", 0x55, 0x71, first, *map(self._register, range(first, first + 8))))

    def _register(self, register: int) -> int:
        if register == VOLTAGE:  # hundredths of a volt of a lithium cell
            return 340 + round(self.battery_percent * 0.6)
        return self.registers.get(register, 0)


def frame(sample: Sample) -> bytes:
    """55 61, acceleration in 16 g, angular rate in 2000 °/s and angles in 180°, all as parts of 32768."""
    moment = sample.moment
    x, y, z = moment.acc_mps2
    angles = (math.atan2(y, z), math.atan2(-x, math.hypot(y, z)), 0.0)
    values = [part(each, 16 * G_MPS2) for each in moment.acc_mps2]
    values += [part(each, 2000.0) for each in moment.gyr_dps]
    values += [part(each, math.pi) for each in angles]
    return struct.pack("<BB9h", 0x55, 0x61, *values)


def part(value: float, whole: float) -> int:
    return max(-32768, min(32767, round(value / whole * 32768)))
