@_exported import Foundation

public typealias SystemSoundID = UInt32
/// One vibration of some 0.4 s.
public let kSystemSoundID_Vibrate: SystemSoundID = 0x0000_0FFF

nonisolated(unsafe) package var playedSystemSounds: [SystemSoundID] = []
public func AudioServicesPlaySystemSound(_ inSystemSoundID: SystemSoundID) { playedSystemSounds.append(inSystemSoundID) }
