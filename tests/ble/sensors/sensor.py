"""What every simulated sensor has: a controller and a host of its own, battery and device information, and the life of its link."""

import asyncio
import logging

from bumble import hci
from bumble.core import UUID, AdvertisingData
from bumble.device import Connection, Device, DeviceConfiguration
from bumble.gatt import Characteristic, Service
from bumble.host import Host

from .air import Air, HostController, SensorController
from .clock import Clock
from .foot import foot_of
from .journal import Journal
from .settings import Settings
from .stream import Sample, Stream

ADVERTISING_INTERVAL_MS = 100
REBOOT_S = 1.0
FLAGS = (AdvertisingData.FLAGS, b"\x06")  # general discoverable, no classic Bluetooth

READ = Characteristic.Properties.READ
WRITE = Characteristic.Properties.WRITE
WRITE_WITHOUT_RESPONSE = Characteristic.Properties.WRITE_WITHOUT_RESPONSE
NOTIFY = Characteristic.Properties.NOTIFY
READABLE = Characteristic.READABLE
WRITEABLE = Characteristic.WRITEABLE


class SensorError(Exception):
    """A sensor cannot do what it was told."""


class Sensor:
    """One simulated sensor. A kind says what it advertises, what it serves, how it is set up and how it encodes samples."""

    kind: str
    model: str
    manufacturer: str
    usual_name: str

    def __init__(self, settings: Settings, air: Air, host: HostController, journal: Journal):
        self.settings, self.air, self.host, self.journal = settings, air, host, journal
        self.log = logging.getLogger(settings.name)
        self.address = hci.Address(settings.address)
        air.rssi_dbm[self.address] = settings.rssi_dbm
        self.advertised_name = settings.advertised_name or self.usual_name
        self.advertising = settings.advertising
        self.connection: Connection | None = None
        self.lacks_data = False
        self.refuses = False
        self.battery_percent = settings.battery_percent
        self.changed = asyncio.Condition()
        self.turn = asyncio.Lock()
        self.clock = Clock(settings.clock_offset_s, settings.drift_ppm)
        self.stream = Stream(self, self.clock, journal, foot_of(settings.recording, settings.end))
        self._make_device()

    def _make_device(self) -> None:
        self.controller = SensorController(self.settings.name, link=self.air)
        configuration = DeviceConfiguration(
            name=self.advertised_name,
            address=self.address,
            advertising_interval_min=ADVERTISING_INTERVAL_MS,
            advertising_interval_max=ADVERTISING_INTERVAL_MS,
        )
        self.device = Device(config=configuration)
        radio = Host()
        radio.controller = self.controller
        self.device.host = radio
        self.device.gatt_server.max_mtu = self.settings.max_mtu
        self.device.on(Device.EVENT_CONNECTION, self._on_connection)

    async def start(self) -> None:
        self.serve()
        await self.device.power_on()
        await self.advertise()

    # What a kind says of itself.

    def advertisement(self) -> tuple[list, list]:
        """The parts of the advertisement and of the scan response; each fits into 31 bytes."""
        raise NotImplementedError

    def service(self) -> Service:
        """The kind's own service, made anew. Sets `self.data`, the characteristic that notifies."""
        raise NotImplementedError

    def samples_per_packet(self, rate_hz: float) -> int:
        raise NotImplementedError

    def encode(self, samples: list[Sample], packet: int) -> list[bytes]:
        """The notifications that carry a packet: one, or more where the format cuts."""
        raise NotImplementedError

    def on_listening(self, listening: bool) -> None:
        """The host has switched the notifications of `self.data` on or off."""

    def forget(self) -> None:
        """The link has ended: what was set up for it is gone."""

    def restart(self) -> None:
        """The sensor was switched off and on: what was not saved is gone."""

    # Services.

    def data_characteristic(self, uuid: str) -> Characteristic:
        self.data = Characteristic(uuid, NOTIFY, READABLE, b"")
        self.data.on(Characteristic.EVENT_SUBSCRIPTION, self._on_subscription)
        return self.data

    def serve(self) -> None:
        server = self.device.gatt_server
        for table in (server.attributes, server.attributes_by_handle, server.services):
            table.clear()
        self.device.add_default_services()
        self.listening = False
        own = self.service()
        if self.lacks_data:
            own.characteristics = [each for each in own.characteristics if each is not self.data]
        self.battery = Characteristic("2A19", READ | NOTIFY, READABLE, bytes([self.battery_percent]))
        texts = {"2A29": self.manufacturer, "2A24": self.model, "2A26": self.settings.firmware}
        information = [Characteristic(uuid, READ, READABLE, text.encode()) for uuid, text in texts.items()]
        self.device.add_services([own, Service("180F", [self.battery]), Service("180A", information)])

    # The life of the link.

    def _on_connection(self, connection: Connection) -> None:
        self.log.info("connected")
        self.connection = connection
        connection.on(Connection.EVENT_DISCONNECTION, self._on_disconnection)
        self.journal.write("connected")
        self.tell()

    def _on_disconnection(self, reason: int) -> None:
        self.log.info("disconnected, reason 0x%02x", reason)
        self.connection = None
        self.listening = False
        self.stream.stop()
        self.forget()
        self.journal.write("disconnected", reason=reason)
        self.serve()
        self.tell()
        asyncio.create_task(self.advertise())

    def _on_subscription(self, _bearer, notify: bool, _indicate: bool) -> None:
        self.log.info("notifications %s", "on" if notify else "off")
        self.listening = notify
        self.on_listening(notify)
        self.tell()

    def tell(self) -> None:
        """Wakes who awaits a state of this sensor."""

        async def notify_all():
            async with self.changed:
                self.changed.notify_all()

        asyncio.create_task(notify_all())

    async def advertise(self) -> None:
        """Makes what is advertised what it should be."""
        async with self.turn:
            if self.advertising and self.connection is None:
                parts, response = (bytes(AdvertisingData(each)) for each in self.advertisement())
                await self.device.start_advertising(advertising_data=parts, scan_response_data=response)
            elif self.connection is None:
                await self.device.stop_advertising()

    async def set_advertising(self, on: bool) -> None:
        self.advertising = on
        await self.advertise()

    async def drop(self) -> None:
        if self.connection is None:
            raise SensorError("it has no link")
        await self.connection.disconnect()

    async def drop_if_linked(self) -> None:
        if self.connection:
            await self.drop()

    async def reboot(self) -> None:
        """The link ends, and clock, counters and what was not saved begin anew a moment later."""
        was_advertising, self.advertising = self.advertising, False
        await self.drop_if_linked()
        await self.advertise()
        self.stream.forget()
        self.restart()
        self.journal.write("reboot")
        await asyncio.sleep(REBOOT_S)
        self.clock.begin(0.0)
        await self.set_advertising(was_advertising)

    async def die(self, timeout_s: float | None = None) -> float:
        """Out of reach without a word; the host notices when its supervision timeout has passed, which is returned. Linux asks for
        0.42 s; many a real sensor then asks for more, which `timeout_s` stands for."""
        if self.connection is None:
            raise SensorError("it has no link that could be lost")
        await self.set_advertising(False)
        self.air.lost.add(self.address)
        timeout_s = timeout_s or self.host.supervision_timeout_s[self.address]
        self.journal.write("lost")
        self.dying = asyncio.create_task(self._end_of_link(timeout_s))
        return timeout_s

    async def _end_of_link(self, timeout_s: float) -> None:
        await asyncio.sleep(timeout_s)
        reason = hci.HCI_ErrorCode.CONNECTION_TIMEOUT_ERROR
        self.host.lose(self.address, reason)
        for connection in list(self.controller.le_connections.values()):
            self.controller.on_le_disconnected(connection, reason)
        self.air.lost.discard(self.address)

    # Sending.

    @property
    def room(self) -> int:
        """How many bytes a notification may have on this link."""
        mtu = self.connection.att_mtu if self.connection else self.settings.max_mtu
        return mtu - 3

    def cannot_send(self) -> str | None:
        if self.connection is None:
            return "no link"
        if self.address in self.air.lost:
            return "out of reach"
        return None if self.listening else "notifications are off"

    async def notify(self, value: bytes) -> None:
        connection = self.connection
        if connection is None:
            raise SensorError("no link")
        await self.device.notify_subscriber(connection, self.data, value)

    async def set_battery(self, percent: int) -> None:
        self.battery_percent = percent
        self.battery.value = bytes([percent])
        await self.device.notify_subscribers(self.battery)


def uuids16(*numbers: int) -> tuple[int, bytes]:
    listed = b"".join(number.to_bytes(2, "little") for number in numbers)
    return AdvertisingData.COMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS, listed


def uuid128(uuid: str) -> tuple[int, bytes]:
    return AdvertisingData.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS, bytes(UUID(uuid))


def local_name(name: str) -> tuple[int, bytes]:
    return AdvertisingData.COMPLETE_LOCAL_NAME, name.encode()
