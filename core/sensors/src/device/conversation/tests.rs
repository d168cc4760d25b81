use super::*;
use crate::device::common::{FIRMWARE, MODEL};
use crate::device::testing::{Dice, cases, hex, lines, sound, spoilt};
use crate::device::{Notice, device, movella_dot, open, running_pod, witmotion};

fn tell(conversation: &mut Conversation, input: Input<'_>) -> Output {
    let mut out = Output::default();
    conversation.take(input, &mut out);
    out
}

fn pod(besides: &[Characteristic]) -> (Conversation, Vec<Characteristic>) {
    let found = [&[running_pod::MEASUREMENT], besides].concat();
    (Conversation::new(device(DeviceKind::RunningPod)), found)
}

#[test]
fn what_is_beside_comes_after_the_device_is_configured() {
    let (mut conversation, found) = pod(&[BATTERY, MODEL, FIRMWARE]);
    assert_eq!(lines(&tell(&mut conversation, Input::Begin(&found))), ["subscribe 00002a53"]);
    let out = tell(&mut conversation, Input::Done);
    assert!(out.configured);
    assert_eq!(lines(&out), ["read 00002a24", "read 00002a26", "read 00002a19", "subscribe 00002a19"]);
    assert_eq!(tell(&mut conversation, Input::Value(b"Pod \0")).notices, [Notice::Model("Pod".into())]);
    assert_eq!(tell(&mut conversation, Input::Value(b"1.2")).notices, [Notice::Firmware("1.2".into())]);
    assert_eq!(tell(&mut conversation, Input::Value(&[77])).notices, [Notice::Battery(77)]);
    assert_eq!(tell(&mut conversation, Input::Done), Output::default());
    let out = tell(&mut conversation, Input::Notified { from: BATTERY.uuid, bytes: &[76] });
    assert_eq!(out.notices, [Notice::Battery(76)]);
    let out = tell(&mut conversation, Input::Notified { from: BATTERY.uuid, bytes: &[101] });
    assert_eq!((out.malformed_count, out.notices.len()), (1, 0));
}

#[test]
fn what_is_refused_or_nonsense_beside_changes_nothing() {
    let (mut conversation, found) = pod(&[BATTERY, MODEL, FIRMWARE]);
    tell(&mut conversation, Input::Begin(&found));
    tell(&mut conversation, Input::Done);
    assert_eq!(tell(&mut conversation, Input::Refused), Output::default());
    assert_eq!(tell(&mut conversation, Input::Value(&[0xff, 0, 7])), Output::default(), "no text");
    assert_eq!(tell(&mut conversation, Input::Refused), Output::default());
    assert_eq!(tell(&mut conversation, Input::Refused), Output::default());
    assert_eq!(tell(&mut conversation, Input::Refused), Output::default(), "nothing was asked");
    let out = tell(&mut conversation, Input::Notified { from: running_pod::MEASUREMENT.uuid, bytes: &[0, 0, 1, 50] });
    assert_eq!(out.notices.len(), 1, "the device goes on");
}

#[test]
fn what_comes_before_it_is_configured_is_left_out() {
    let mut conversation = Conversation::new(device(DeviceKind::WitMotion));
    tell(&mut conversation, Input::Begin(&[witmotion::DATA, witmotion::COMMAND]));
    let frame = hex("55 61 00 00 00 00 00 08 00 00 00 f0 00 00 00 20 00 00 00 00");
    let sent = Input::Notified { from: witmotion::DATA.uuid, bytes: &frame };
    for _ in 0..3 {
        let out = tell(&mut conversation, sent);
        assert!(out.packets.is_empty() && out.readings.is_empty(), "at the rate that somebody else set");
        tell(&mut conversation, Input::Done);
    }
    assert_eq!(tell(&mut conversation, sent).readings.len(), 1);
}

#[test]
fn what_is_not_there_is_not_asked_for() {
    let (mut conversation, found) = pod(&[MODEL]);
    tell(&mut conversation, Input::Begin(&found));
    assert_eq!(lines(&tell(&mut conversation, Input::Done)), ["read 00002a24"]);
}

#[test]
fn a_sensor_that_lacks_something_is_refused_at_once() {
    for kind in DeviceKind::ALL {
        let needs = device(kind).needs();
        for lacking in needs {
            let found: Vec<_> = needs.iter().filter(|needed| *needed != lacking).copied().collect();
            let mut conversation = Conversation::new(device(kind));
            let out = tell(&mut conversation, Input::Begin(&found));
            assert_eq!(out.refusal, Some(Refusal::Lacks(lacking.uuid)), "{kind}");
            assert!(out.requests.is_empty() && conversation.farewell().is_empty());
            let sent = Input::Notified { from: needs[0].uuid, bytes: &[2, 0x63, 1] };
            assert_eq!(tell(&mut conversation, sent), Output::default(), "silent until the next begin");
        }
    }
}

#[test]
fn after_a_refusal_it_is_silent_until_it_begins_again() {
    let mut conversation = Conversation::new(device(DeviceKind::Open));
    let needs = device(DeviceKind::Open).needs();
    tell(&mut conversation, Input::Begin(needs));
    let out = tell(&mut conversation, Input::Value(&[9; 8]));
    assert_eq!(out.refusal, Some(Refusal::Version { found: 9, known: open::VERSION }));
    assert_eq!(tell(&mut conversation, Input::Done), Output::default());
    assert!(conversation.farewell().is_empty());
    assert_eq!(lines(&tell(&mut conversation, Input::Begin(needs))), ["read 1fcb351d"]);
}

#[test]
fn a_link_that_breaks_within_begins_anew() {
    let mut conversation = Conversation::new(device(DeviceKind::WitMotion));
    let found = [&[witmotion::DATA, witmotion::COMMAND], &[MODEL][..]].concat();
    let mut ways = Vec::new();
    for broken_after in 0..6 {
        tell(&mut conversation, Input::Begin(&found));
        for _ in 0..broken_after {
            tell(&mut conversation, Input::Done);
        }
        let first = lines(&tell(&mut conversation, Input::Begin(&found)));
        let rest: Vec<_> = (0..5).flat_map(|_| lines(&tell(&mut conversation, Input::Done))).collect();
        ways.push((first, rest));
    }
    assert!(ways.iter().all(|way| way == &ways[0]), "{ways:?}");
    assert_eq!(ways[0].1.last().map(String::as_str), Some("read 00002a24"));
}

#[test]
fn the_devices_own_questions_after_it_is_configured_get_their_answers() {
    let mut conversation = Conversation::new(device(DeviceKind::MovellaDot));
    let found = [movella_dot::CONTROL, movella_dot::DATA, movella_dot::BATTERY, MODEL];
    tell(&mut conversation, Input::Begin(&found));
    tell(&mut conversation, Input::Done);
    let out = tell(&mut conversation, Input::Done);
    assert_eq!(lines(&out), ["read 15173001", "read 00002a24"]);
    let out = tell(&mut conversation, Input::Value(&[55, 0]));
    assert_eq!((&out.notices[..], lines(&out)), (&[Notice::Battery(55)][..], vec!["subscribe 15173001".to_owned()]));
    assert_eq!(tell(&mut conversation, Input::Value(b"DOT")).notices, [Notice::Model("DOT".into())]);
    assert_eq!(tell(&mut conversation, Input::Done), Output::default());
}

/// A sensor of every kind that answers at random, now and then with what is right.
#[test]
fn any_answers_in_any_order() {
    let mut dice = Dice::new(3);
    let answers =
        ["01 68 01 41 00 42 00 43 00", "01 63 c8 00", "0f 24 02", "01 00 10 04 10 00 d0 07", "f0 02 09 00", "40"];
    let frame = "55 61 00 00 00 00 00 08 00 00 00 f0 00 00 00 20 00 00 00 00";
    let packet = "01 00 2a 00 40 42 0f 00 01 00 00 00 00 00 08 00 00 00 f0 00 00";
    let valid: Vec<_> = answers.into_iter().chain([frame, packet]).map(hex).collect();
    for kind in DeviceKind::ALL {
        let needs = device(kind).needs();
        let besides = [BATTERY, MODEL, FIRMWARE, movella_dot::BATTERY, movella_dot::DEVICE_CONTROL];
        let found = [needs, &besides].concat();
        let mut conversation = Conversation::new(device(kind));
        let mut configured_count = 0;
        for case in 0..cases() {
            let bytes = &spoilt(&mut dice, &valid);
            let from = found[dice.below(found.len())].uuid;
            let input = match dice.below(40) {
                0 => Input::Begin(&found),
                1..=16 => Input::Done,
                17..=24 => Input::Value(bytes),
                25 => Input::Refused,
                _ => Input::Notified { from, bytes },
            };
            let out = tell(&mut conversation, input);
            configured_count += u64::from(out.configured);
            assert!(sound(&out) && conversation.asked.len() <= 64, "{kind}, case {case}");
        }
        // Nobody guesses many right answers in a row.
        let is_hard = matches!(kind, DeviceKind::Polar | DeviceKind::Open);
        assert!(configured_count > 0 || is_hard, "{kind}");
    }
}
