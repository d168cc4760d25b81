//! Two phones' histories become one, whichever is merged into which and how often.

use std::collections::BTreeSet;
use std::fs;

use crate::backups::{back_up, journal, practise, restore};
use crate::common::{MORNING_US, at, ended, opened, repetition, session_id, started, step, times};
use crate::tables::{Deed, deed, dump, perform};
use heelfirst_gait::Landing;
use heelfirst_history::{Dates, Event, Mishap, Outcome, Range, RestoreMode, Restored, SessionId, Side, Store};
use proptest::prelude::*;
use serde_json::json;
use tempfile::TempDir;

/// Merges what `from` holds into `into`.
fn merge(into: &mut Store, from: &Store) -> Restored {
    let outside = tempfile::tempdir().unwrap();
    let path = outside.path().join("backup.zip");
    back_up(from.read(), &path, None);
    restore(into, &path, RestoreMode::Merge)
}

/// Another phone with the same history.
fn copy_of(store: &Store, name: &str) -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let mut copy = Store::open(dir.path(), name).unwrap();
    let path = dir.path().join("backup.zip");
    back_up(store.read(), &path, None);
    restore(&mut copy, &path, RestoreMode::Replace);
    fs::remove_file(path).unwrap();
    (dir, copy)
}

type Contents = (Vec<String>, String);

/// Journal, as it stands, and every table.
fn contents(store: &Store) -> Contents {
    (journal(store).iter().map(|event| format!("{event:?}")).collect(), format!("{:?}", dump(store)))
}

fn begin(store: &mut Store, session: SessionId, at_us: i64) {
    store.append(&[at(at_us, started(session))]).unwrap();
}

const MINUTE_US: i64 = 60_000_000;

#[test]
fn what_each_phone_has_beyond_the_other_comes_together() {
    let (_one, mut one) = opened();
    practise(&mut one, 1);
    let (_two, mut two) = copy_of(&one, "another phone");
    practise(&mut one, 2);
    practise(&mut two, 3);
    let merged = merge(&mut one, &two);
    assert_eq!((merged.changes.added, merged.changes.removed, merged.changes.left_out), (4, 0, 0));
    assert_eq!((merged.counts.sessions, merged.kept.is_some()), (3, true));
    let again = merge(&mut one, &two);
    assert_eq!((again.changes.added, again.changes.removed, again.changes.left_out, again.kept), (0, 0, 0, None));
    one.read().check().unwrap();
    practise(&mut one, 4);
    assert!(journal(&one).is_sorted_by_key(|event| event.id));
}

#[test]
fn what_was_deleted_on_one_phone_does_not_come_back_from_the_other() {
    let (one_dir, mut one) = opened();
    let session = session_id(1);
    begin(&mut one, session, MORNING_US);
    let (_two, mut two) = copy_of(&one, "another phone");
    // The other phone goes on with it, and so holds rows that the first never had.
    let note = Event::SettingChanged { key: "unrelated".into(), value: json!(1) };
    two.append(&[
        at(MORNING_US, repetition(session, Side::Left, 1)),
        at(MORNING_US, ended(session, 5)),
        at(MORNING_US, note),
    ])
    .unwrap();
    assert_eq!(one.delete_session(session).unwrap(), heelfirst_history::Wiped::Completely);
    let merged = merge(&mut one, &two);
    assert_eq!((merged.changes.added, merged.changes.left_out), (1, 3));
    assert!(one.read().sessions(Range::ALL).unwrap().is_empty());
    let bytes = fs::read(one_dir.path().join("history.sqlite")).unwrap();
    let trace = session.to_string();
    assert!(!bytes.windows(trace.len()).any(|window| window == trace.as_bytes()));
    // And from the other side.
    let merged = merge(&mut two, &one);
    assert_eq!(merged.changes.removed, 3);
    assert_eq!(contents(&one), contents(&two));
}

#[test]
fn after_everything_was_deleted_nothing_older_comes_back_and_the_new_stays() {
    let (_one, mut one) = opened();
    practise(&mut one, 1);
    let (_two, mut two) = copy_of(&one, "another phone");
    let deleted = one.delete_everything(MORNING_US + MINUTE_US, "UTC").unwrap();
    assert_eq!(deleted, heelfirst_history::Wiped::Completely);
    let session = session_id(2);
    begin(&mut one, session, MORNING_US + 2 * MINUTE_US);
    let merged = merge(&mut one, &two);
    assert_eq!((merged.changes.added, merged.changes.left_out), (0, 4));
    assert_eq!(one.read().sessions(Range::ALL).unwrap().len(), 1);
    let later = Event::Mishap { mishap: Mishap::Trip, when_us: None, note: None };
    two.append(&[at(MORNING_US + 3 * MINUTE_US, later)]).unwrap();
    merge(&mut two, &one);
    assert_eq!((two.read().sessions(Range::ALL).unwrap().len(), two.read().mishaps(Range::ALL).unwrap().len()), (1, 1));
    assert!(two.read().sessions(Range::ALL).unwrap()[0].session == session);
}

#[test]
fn of_a_setting_changed_on_both_phones_the_later_change_holds() {
    let set = |store: &mut Store, value: i32, minute: i64| {
        let event = Event::SettingChanged { key: "volume".into(), value: json!(value) };
        store.append(&[at(MORNING_US + minute * MINUTE_US, event)]).unwrap();
    };
    let (_one, mut one) = opened();
    let (_two, mut two) = opened();
    set(&mut one, 1, 1);
    set(&mut two, 2, 2);
    set(&mut one, 3, 3);
    merge(&mut one, &two);
    merge(&mut two, &one);
    assert_eq!(one.read().settings().unwrap()["volume"], json!(3));
    assert_eq!(two.read().settings().unwrap()["volume"], json!(3));
}

fn outcomes(store: &Store) -> Vec<Option<Outcome>> {
    store.read().sessions(Range::ALL).unwrap().iter().map(|session| session.outcome).collect()
}

#[test]
fn the_last_session_goes_on_and_an_earlier_unfinished_one_counts_as_interrupted() {
    let (_one, mut one) = opened();
    let (_two, mut two) = opened();
    let (first, second) = (session_id(1), session_id(2));
    begin(&mut one, first, MORNING_US);
    one.append(&[at(MORNING_US, Event::Progress { session: first, at_ms: 4000, times: times(4000) })]).unwrap();
    begin(&mut two, second, MORNING_US + MINUTE_US);
    merge(&mut one, &two);
    assert_eq!(outcomes(&one), [Some(Outcome::Interrupted), None]);
    let done = one.read().exercises(Dates::ALL).unwrap();
    assert_eq!(
        (done.len(), done[0].sessions, done[0].completed),
        (2, 1, 0),
        "of each side: what was interrupted, and only that"
    );
    assert_eq!(one.read().running().unwrap().unwrap().session, second);
    let interrupted = &one.read().sessions(Range::ALL).unwrap()[0];
    assert!((interrupted.active_s - 2.0).abs() < 1e-9);
    // Its real end, from the phone that it ran on, is what holds once it is known.
    let (_three, mut three) = opened();
    begin(&mut three, session_id(3), MORNING_US - MINUTE_US);
    merge(&mut one, &three);
    three.append(&[at(MORNING_US, ended(session_id(3), 10_000))]).unwrap();
    assert_eq!(outcomes(&one), [Some(Outcome::Interrupted), Some(Outcome::Interrupted), None]);
    merge(&mut one, &three);
    assert_eq!(outcomes(&one), [Some(Outcome::Done), Some(Outcome::Interrupted), None]);
    one.append(&[at(MORNING_US + 2 * MINUTE_US, ended(second, 10))]).unwrap();
    let bit_by_bit = dump(&one);
    one.rebuild().unwrap();
    assert_eq!(dump(&one), bit_by_bit);
}

#[test]
fn a_session_gone_on_with_on_both_phones_counts_each_repetition_once() {
    let (_one, mut one) = opened();
    let session = session_id(1);
    begin(&mut one, session, MORNING_US);
    let walked = |at_s: f64| Event::Steps { session, at_ms: 1, steps: vec![step(at_s, Some(Landing::Heel))] };
    one.append(&[at(MORNING_US, repetition(session, Side::Left, 1)), at(MORNING_US, walked(1.0))]).unwrap();
    let (_two, mut two) = copy_of(&one, "another phone");
    let minute = |minute: i64| MORNING_US + minute * MINUTE_US;
    one.append(&[at(minute(1), repetition(session, Side::Left, 2)), at(minute(1), walked(2.0))]).unwrap();
    let interrupted =
        Event::SessionEnded { session, at_ms: 9, outcome: Outcome::Interrupted, reason: None, times: times(9) };
    one.append(&[at(minute(2), interrupted)]).unwrap();
    two.append(&[at(minute(3), repetition(session, Side::Left, 2)), at(minute(3), repetition(session, Side::Left, 3))])
        .unwrap();
    merge(&mut two, &one);
    assert_eq!(outcomes(&two), [Some(Outcome::Interrupted)]);
    let counted = |store: &Store| store.read().sessions(Range::ALL).unwrap()[0].sides[0].repetitions;
    assert_eq!(counted(&two), 3);
    // The batches that the first phone has joined do not come back beside the whole.
    assert_eq!(two.read().session_steps(session).unwrap().len(), 2);
    let rows = journal(&two).iter().filter(|event| matches!(event.event, Some(Event::Steps { .. }))).count();
    assert_eq!(rows, 0);
}

/// The deed of a phone: what both had together keeps its ids, what began later is its own.
fn on_phone(deed: &Deed, phone: u64, shared: &BTreeSet<u64>) -> Deed {
    let own = |n: u64| if shared.contains(&n) { n } else { n + 10 * phone };
    match deed.clone() {
        // An id is never used again, not even for what was deleted: to a merge, both would be one session.
        Deed::Start(n) => Deed::Start(n + 10 * phone),
        Deed::Repetition(n, left, count) => Deed::Repetition(own(n), left, count),
        Deed::Progress(n, ms) => Deed::Progress(own(n), ms),
        Deed::Input(n, ms) => Deed::Input(own(n), ms),
        Deed::Steps(n, steps) => Deed::Steps(own(n), steps),
        Deed::Lifts(n, lifts) => Deed::Lifts(own(n), lifts),
        Deed::End(n, ms) => Deed::End(own(n), ms),
        Deed::Context(shoe, n) => Deed::Context(shoe, n.map(own)),
        Deed::Delete(n) => Deed::Delete(own(n)),
        other => other,
    }
}

type Script = Vec<(Deed, i64)>;

fn script(longest: usize) -> impl Strategy<Value = Script> {
    prop::collection::vec((deed(), -3..9_i64), 0..longest)
}

/// Three phones: a common past, then each its own.
fn phones(past: &Script, own: &[Script; 3]) -> Vec<(TempDir, Store)> {
    let (dir, mut first) = opened();
    let mut shared = BTreeSet::new();
    for (deed, hours) in past {
        perform(&mut first, deed, MORNING_US + hours * 3600 * 1_000_000);
        if let Deed::Start(session) = deed {
            shared.insert(*session);
        }
    }
    let mut phones: Vec<_> = ["two", "three"].iter().map(|name| copy_of(&first, name)).collect();
    phones.insert(0, (dir, first));
    for (((_, store), script), phone) in phones.iter_mut().zip(own).zip(1..) {
        for (deed, hours) in script {
            perform(store, &on_phone(deed, phone, &shared), MORNING_US + (12 + hours) * 3600 * 1_000_000);
        }
    }
    phones
}

fn merged(into: &Store, from: &[&Store]) -> (TempDir, Store) {
    let (dir, mut store) = copy_of(into, "merged");
    for other in from {
        merge(&mut store, other);
    }
    (dir, store)
}

/// A slice of what `just prove history` looks at.
fn cases() -> u32 {
    let asked: Option<u32> = std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    asked.map_or(12, |cases| cases / 10)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_and_any_number_of_times_merging_comes_to_the_same(
        past in script(40),
        own in [script(25), script(25), script(25)],
    ) {
        let phones = phones(&past, &own);
        let [a, b, c] = [0, 1, 2].map(|n: usize| &phones[n].1);
        let (_ab_dir, ab) = merged(a, &[b]);
        let (_ba_dir, ba) = merged(b, &[a]);
        prop_assert_eq!(contents(&ab), contents(&ba), "A+B = B+A");
        let (_again_dir, again) = merged(a, &[b, b, a]);
        prop_assert_eq!(contents(&again), contents(&ab), "A+B+B+A = A+B");
        let (_self_dir, with_itself) = merged(a, &[a]);
        prop_assert_eq!(contents(&with_itself), contents(a), "A+A = A");
        let (_bc_dir, bc) = merged(b, &[c]);
        let (_left_dir, left) = merged(&ab, &[c]);
        let (_right_dir, right) = merged(a, &[&bc]);
        prop_assert_eq!(contents(&left), contents(&right), "(A+B)+C = A+(B+C)");
        left.read().check().unwrap();
        check_nothing_doubled(&left);
    }
}

/// Each session once, each repetition of it once, in the tables and when it is taken up again.
fn check_nothing_doubled(store: &Store) {
    let sessions = store.read().sessions(Range::ALL).unwrap();
    let ids: BTreeSet<_> = sessions.iter().map(|session| session.session).collect();
    assert_eq!(ids.len(), sessions.len());
    let Some(running) = store.read().running().unwrap() else { return };
    let counted: BTreeSet<_> = running.repetitions.iter().map(|one| (one.side, one.set, one.repetition)).collect();
    assert_eq!(counted.len(), running.repetitions.len());
}

#[test]
fn a_merge_leaves_nothing_beside_the_history_but_the_one_from_before() {
    let (dir, mut one) = opened();
    practise(&mut one, 1);
    let (_two, mut two) = opened();
    practise(&mut two, 2);
    merge(&mut one, &two);
    let names = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let (kept, others): (BTreeSet<_>, BTreeSet<_>) = names.partition(|name| name.starts_with("before-restore-"));
    let expected = ["history.sqlite", "history.sqlite-shm", "history.sqlite-wal", "lock"];
    assert_eq!((kept.len(), others), (1, expected.map(Into::into).into()));
}
