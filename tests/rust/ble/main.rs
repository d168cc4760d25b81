//! Sensors over Bluetooth LE, against a real bluetoothd and simulated sensors. Runs inside the rig only: `./test ble`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unchecked_time_subtraction,
    reason = "what cannot be done here is a failed test"
)]

mod ear;
mod links;
mod packets;
mod rig;
mod streaming;
mod terminal;
mod walking;

use rig::Rig;

#[test]
fn the_rig_answers_and_its_controller_is_powered() {
    let rig = Rig::of_this_run();
    assert_eq!(rig.say("host powered"), "yes");
    let names: Vec<_> = rig.sensors().into_iter().map(|sensor| sensor.name).collect();
    assert_eq!(names, ["left", "right", "wit"]);
    rig.say("left await disconnected");
    assert!(!rig.sent("left").connected);
}

#[test]
fn a_command_that_is_none_is_refused_with_what_there_is() {
    let rig = Rig::of_this_run();
    let refusal = rig.ask("left fly").unwrap_err();
    assert!(refusal.contains("drop"), "{refusal}");
    let refusal = rig.ask("nobody drop").unwrap_err();
    assert!(refusal.contains("left") && refusal.contains("right"), "{refusal}");
}
