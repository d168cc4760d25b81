import AppModel
import CoreBluetooth
import UIKit

/// How it stands with permissions. Looking asks nobody anything: Bluetooth's manager, which asks as soon as it is made, is made only by `ask`.
@MainActor
public final class PhonePermissions: Permissions {
    private let notifications: PhoneNotifications
    private let health: AppleHealth
    private var asking: BluetoothAsking?

    public init(_ notifications: PhoneNotifications, _ health: AppleHealth) { (self.notifications, self.health) = (notifications, health) }

    public let hasBluetooth = true

    public func look() async -> [Permission: Granted] {
        [
            .notifications: await notifications.showing().granted, .bluetooth: Granted(CBManager.authorization),
            .healthStore: health.granted,
        ]
    }

    public func ask(_ permission: Permission) async {
        switch permission {
        case .notifications: _ = await notifications.ask()
        case .healthStore: await health.ask()
        case .bluetooth:
            guard CBManager.authorization == .notDetermined, asking == nil else { return }
            let asking = BluetoothAsking()
            self.asking = asking
            await asking.answered()
            self.asking = nil
        }
    }

    /// What was refused is given on the app's page of the system's settings; what goes to Health, in the Health app.
    public func openSettings(_ permission: Permission) {
        let page =
            switch permission {
            case .notifications: UIApplication.openNotificationSettingsURLString
            case .bluetooth: UIApplication.openSettingsURLString
            case .healthStore: "x-apple-health://"
            }
        guard let url = URL(string: page) else { return }
        Task { await UIApplication.shared.open(url) }
    }
}

extension Granted {
    init(_ authorization: CBManagerAuthorization) {
        switch authorization {
        case .allowedAlways: self = .yes
        case .denied, .restricted: self = .no
        case .notDetermined: self = .notAsked
        @unknown default: self = .no
        }
    }
}

/// Asks for Bluetooth by making a manager, and waits until the person answered.
private final class BluetoothAsking: NSObject, CBCentralManagerDelegate, @unchecked Sendable {
    private let (answers, answer) = AsyncStream.makeStream(of: Void.self)
    private var manager: CBCentralManager?

    override init() {
        super.init()
        // That Bluetooth is off is said by the app, where it is needed.
        manager = CBCentralManager(delegate: self, queue: nil, options: [CBCentralManagerOptionShowPowerAlertKey: false])
    }

    func centralManagerDidUpdateState(_ central: CBCentralManager) {
        if CBManager.authorization != .notDetermined { answer.finish() }
    }

    func answered() async { for await _ in answers {} }
}
