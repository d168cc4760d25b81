"""What bumble's controllers need in order to be seen by Linux.

bumble 0.0.236 is made for its own host. Linux, which drives the controller here, differs in what is said at each departure.
"""

import asyncio

from bumble import hci, ll
from bumble.controller import Connection, Controller
from bumble.core import PhysicalTransport
from bumble.link import LocalLink

DATA_LENGTH = 251  # the longest data packet of Bluetooth 4.2 and later; bumble's 27 would cut a notification into nine
DEFAULT_RSSI_DBM = -50


class Air(LocalLink):
    """The medium between the controllers. An address in `lost` is out of reach: nothing from or to it arrives."""

    def __init__(self):
        super().__init__()
        self.lost: set[hci.Address] = set()
        self.rssi_dbm: dict[hci.Address, int] = {}

    def send_acl_data(self, sender_controller, destination_address, transport, data) -> None:
        """Departure: the sender is named by the address of its connection. bumble names it by its random address, but Linux
        connects with its public one, and what it sent would be taken for a stranger's."""
        connection = sender_controller.le_connections.get(destination_address)
        receiver = self.find_le_controller(destination_address)
        if transport != PhysicalTransport.LE or connection is None or receiver is None:
            return
        source = connection.self_address
        if self.lost & {source, destination_address}:
            return
        asyncio.get_running_loop().call_soon(receiver.on_link_acl_data, source, transport, data)

    def send_ll_control_pdu(self, sender_address, receiver_address, packet) -> None:
        if self.lost & {sender_address, receiver_address} or self.find_le_controller(receiver_address) is None:
            return
        super().send_ll_control_pdu(sender_address, receiver_address, packet)

    def scan_response(self, advertiser: hci.Address) -> bytes:
        for controller in self.controllers:
            sets = [controller.le_legacy_advertiser, *controller.advertising_sets.values()]
            for advertising in sets:
                if advertising.enabled and advertising.address == advertiser:
                    return bytes(advertising.scan_response_data)
        return b""


class SensorController(Controller):
    """The controller inside a sensor."""

    le_acl_data_packet_length = DATA_LENGTH


class HostController(Controller):
    """The controller that the guest's kernel drives."""

    link: Air
    le_acl_data_packet_length = DATA_LENGTH

    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        self.supervision_timeout_s: dict[hci.Address, float] = {}
        # Departure: a controller of the time before extended advertising, so that Linux scans and connects with the legacy
        # commands, which are the ones whose events bumble can be made to send in full.
        newer = hci.LeFeatureMask
        self.le_features &= ~(
            newer.LE_EXTENDED_ADVERTISING | newer.LE_PERIODIC_ADVERTISING | newer.LL_PRIVACY | newer.LE_CODED_PHY
        )

    def on_advertising_pdu(self, pdu: ll.AdvInd | ll.AdvExtInd) -> None:
        """Departure: legacy reports, and in the scan response what the advertiser put there. bumble repeats the advertisement,
        and a name or service of the scan response would never be seen."""
        advertiser = pdu.advertiser_address
        if self.le_scan_enable:
            kind = hci.HCI_LE_Advertising_Report_Event.EventType
            self._report(kind.ADV_IND, advertiser, pdu.data)
            if self.le_scan_type == 1:
                self._report(kind.SCAN_RSP, advertiser, self.link.scan_response(advertiser))
        if self.pending_le_connection and self.pending_le_connection.peer_address == advertiser:
            self.create_le_connection(advertiser)

    def _report(self, kind: int, advertiser: hci.Address, data: bytes) -> None:
        report = hci.HCI_LE_Advertising_Report_Event.Report(
            event_type=kind,
            address_type=advertiser.address_type,
            address=advertiser,
            data=bytes(data),
            rssi=self.link.rssi_dbm.get(advertiser, DEFAULT_RSSI_DBM),
        )
        self.send_hci_packet(hci.HCI_LE_Advertising_Report_Event([report]))

    def create_le_connection(self, peer_address: hci.Address) -> None:
        self.supervision_timeout_s[peer_address] = self.pending_le_connection.supervision_timeout * 0.01
        super().create_le_connection(peer_address)

    def on_hci_le_create_connection_cancel_command(self, _command) -> hci.HCI_StatusReturnParameters:
        """Departure: a cancelled connection is over. bumble says so and goes on trying, and Linux, which waits for the event,
        refuses every later connection."""
        pending = self.pending_le_connection
        if pending is None:
            return hci.HCI_StatusReturnParameters(hci.HCI_ErrorCode.COMMAND_DISALLOWED_ERROR)
        self.pending_le_connection = None
        asyncio.get_running_loop().call_soon(self._tell_cancelled, pending)
        return hci.HCI_StatusReturnParameters(hci.HCI_ErrorCode.SUCCESS)

    def _tell_cancelled(self, pending: hci.HCI_LE_Create_Connection_Command) -> None:
        self.send_hci_packet(
            hci.HCI_LE_Connection_Complete_Event(
                status=hci.HCI_ErrorCode.UNKNOWN_CONNECTION_IDENTIFIER_ERROR,
                connection_handle=0,
                role=hci.Role.CENTRAL,
                peer_address_type=pending.peer_address.address_type,
                peer_address=pending.peer_address,
                connection_interval=0,
                peripheral_latency=0,
                supervision_timeout=0,
                central_clock_accuracy=0,
            )
        )

    def on_hci_reset_command(self, command: hci.HCI_Reset_Command) -> hci.HCI_StatusReturnParameters:
        """Departure: a reset forgets. Linux resets a controller that is switched on again, and bumble would still scan, or
        hold links of which Linux knows nothing."""
        self.le_scan_enable = False
        self.pending_le_connection = None
        for connection in list(self.le_connections.values()):
            connection.send_ll_control_pdu(
                ll.TerminateInd(hci.HCI_ErrorCode.REMOTE_DEVICE_TERMINATED_CONNECTION_DUE_TO_POWER_OFF_ERROR)
            )
            del self.le_connections[connection.peer_address]
        return super().on_hci_reset_command(command)

    def lose(self, peer: hci.Address, reason: int) -> None:
        """The link to `peer` ends for the host with `reason`, without a word from the peer."""
        connection: Connection | None = self.le_connections.get(peer)
        if connection:
            self.on_le_disconnected(connection, reason)
