"""Movesense with the GATT SensorData Protocol (GSP)."""

import asyncio
import struct

from bumble.gatt import Characteristic, CharacteristicValue, Service

from .sensor import FLAGS, WRITE, WRITEABLE, Sensor, local_name, uuids16
from .stream import Sample

SERVICE = "34802252-7185-4d5d-b431-630e7050e8f0"
COMMAND = "34800001-7185-4d5d-b431-630e7050e8f0"
DATA = "34800002-7185-4d5d-b431-630e7050e8f0"

HELLO, SUBSCRIBE, UNSUBSCRIBE, GET, PUT_SYSTEM_MODE, PUT_UTC_TIME = 0, 1, 2, 4, 7, 8
RESPONSE, DATA_PART_1, DATA_PART_2 = 1, 2, 3
OK, ACCEPTED, FORBIDDEN, NOT_FOUND, TOO_MANY, NOT_IMPLEMENTED = 200, 202, 403, 404, 429, 501
MODE_APPLICATION = 5

RATES_HZ = (13, 26, 52, 104, 208)
MAGNETIC_UT = (20.0, 0.0, -40.0)


class Movesense(Sensor):
    """Serves IMU6 and IMU9. `busy` is the state in which a real one answers 429 to everything until it is restarted."""

    kind = "movesense"
    model = "Movesense HR+"
    manufacturer = "Suunto"
    usual_name = "Movesense 123400005678"
    busy = False

    def advertisement(self):
        return [FLAGS, local_name(self.advertised_name)], [uuids16(0xFDF3, 0x180D)]

    def service(self) -> Service:
        self.forget()
        command = Characteristic(COMMAND, WRITE, WRITEABLE, CharacteristicValue(write=self._on_command))
        return Service(SERVICE, [command, self.data_characteristic(DATA)])

    def forget(self) -> None:
        self.reference: int | None = None
        self.magnetometer = False

    def restart(self) -> None:
        self.busy = False

    def samples_per_packet(self, rate_hz: float) -> int:
        return max(1, min(8, round(rate_hz / 13)))

    def encode(self, samples: list[Sample], packet: int) -> list[bytes]:
        """u32 ms of the first sample, then all accelerations, then all angular rates. What does not fit follows as a second part."""
        stamp_ms = int(samples[0].clock_s * 1000) & 0xFFFFFFFF
        blocks = [value for each in samples for value in each.moment.acc_mps2]
        blocks += [value for each in samples for value in each.moment.gyr_dps]
        if self.magnetometer:
            blocks += MAGNETIC_UT * len(samples)
        body = struct.pack(f"<I{len(blocks)}f", stamp_ms, *blocks)
        head = bytes([self.reference or 0])
        room = self.room - 2
        parts = [bytes([DATA_PART_1]) + head + body[:room]]
        if len(body) > room:
            parts.append(bytes([DATA_PART_2]) + head + body[room:])
        return parts

    def on_listening(self, listening: bool) -> None:
        if not listening:
            self.stream.stop()
            self.forget()

    async def _on_command(self, _connection, value: bytes) -> None:
        if len(value) < 2:
            return self.log.warning("a command of %d bytes", len(value))
        code, reference, payload = value[0], value[1], bytes(value[2:])
        self.log.info("command %d, reference %d, %r", code, reference, payload)
        # The answer is a notification; the write is acknowledged first.
        asyncio.create_task(self._obey(code, reference, payload))
        return None

    async def _obey(self, code: int, reference: int, payload: bytes) -> None:
        if code == PUT_SYSTEM_MODE:
            return await self._set_system_mode(reference, payload)
        if self.busy:
            return await self._reply(reference, TOO_MANY)
        if code == HELLO:
            return await self.notify(bytes([RESPONSE, reference]) + self._identity())
        if code == SUBSCRIBE:
            return await self._subscribe(reference, payload)
        if code == UNSUBSCRIBE:
            return await self._unsubscribe(reference)
        if code == GET:
            return await self._get(reference, payload)
        return await self._reply(reference, OK if code == PUT_UTC_TIME else NOT_IMPLEMENTED)

    def _identity(self) -> bytes:
        serial = self.advertised_name.split()[-1]
        texts = [serial, self.model, "0C8CDC000000", "HR+ GSP", self.settings.firmware]
        return b"\x01" + b"".join(text.encode() + b"\0" for text in texts)

    async def _reply(self, reference: int, status: int, data: bytes = b"") -> None:
        await self.notify(struct.pack("<BBH", RESPONSE, reference, status) + data)

    async def _subscribe(self, reference: int, path: bytes) -> None:
        kind, _, rate = path.rstrip(b"\0").decode(errors="replace").rpartition("/")
        if kind not in ("/Meas/IMU6", "/Meas/IMU9") or not rate.isdigit() or int(rate) not in RATES_HZ:
            return await self._reply(reference, NOT_FOUND)
        if self.refuses:
            return await self._reply(reference, FORBIDDEN)
        await self._reply(reference, OK)
        self.reference = reference
        self.magnetometer = kind == "/Meas/IMU9"
        self.stream.start(int(rate))
        return self.tell()

    async def _unsubscribe(self, reference: int) -> None:
        if reference != self.reference:
            return await self._reply(reference, NOT_FOUND)
        self.stream.stop()
        self.reference = None
        await self._reply(reference, OK)
        return self.tell()

    async def _get(self, reference: int, path: bytes) -> None:
        if path == b"/System/Energy/Level\0":
            await self._reply(reference, OK, bytes([self.battery_percent]))
        elif path != b"/Info\0":  # which a real one never answers
            await self._reply(reference, NOT_FOUND)

    async def _set_system_mode(self, reference: int, payload: bytes) -> None:
        if payload != bytes([MODE_APPLICATION]):
            return await self._reply(reference, NOT_IMPLEMENTED)
        await self._reply(reference, ACCEPTED)
        return await self.reboot()
