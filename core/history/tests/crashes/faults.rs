//! A disk that is full, or fails once, at every call of a trace: an error is told and leaves nothing of the deed, and the same deed
//! done again succeeds.

use crate::power::{folder, share};
use crate::random::Random;
use crate::state::{self, State};
use crate::trace::{DEEDS, Deed, Subject, deeds};
use crate::vfs::{self, Fault};
use heelfirst_history::{Store, StoreError};

/// Whether the history, reopened if it was closed, is whole and says the same as before.
fn is_as_before(subject: &mut Subject<'_>, before: State, wholly: bool) {
    if subject.store.is_none() {
        subject.store = Some(Store::open(subject.dir, "phone").unwrap());
    }
    if wholly {
        subject.store().read().check().unwrap();
    }
    assert_eq!(state::of(subject.store()), before);
}

fn assert_told(fault: Fault, error: &StoreError) {
    let text = error.to_string();
    match fault {
        Fault::Full => assert!(matches!(error, StoreError::Full { .. }), "{text}"),
        Fault::Io => assert!(!matches!(error, StoreError::Rejected { .. } | StoreError::Newer { .. }), "{text}"),
    }
}

/// Does `deed`, failing at its first call, then at its second …, until nothing fails any more. How many calls failed.
fn try_every_call(subject: &mut Subject<'_>, deed: &Deed, fault: Fault, first: usize) -> usize {
    let before = state::of(subject.store());
    for call in first.. {
        vfs::fail_at(fault, call);
        let done = subject.perform(deed);
        let fired = vfs::mend();
        match done {
            Ok(()) => return call - first + usize::from(fired),
            Err(error) => {
                assert!(fired, "{deed:?}: {error}");
                assert_told(fault, &error);
                is_as_before(subject, before, call % 16 == 0);
            }
        }
    }
    unreachable!("every deed ends")
}

/// Over the whole trace; `every`: in one deed of so many.
fn over_the_trace(fault: Fault, every: usize) -> (usize, usize) {
    let dir = folder();
    let mut subject = Subject::open(dir.path()).unwrap();
    let mut random = Random(11);
    let (mut tried, mut failed) = (0, 0);
    for deed in deeds(DEEDS) {
        if random.below(every) > 0 {
            subject.perform(&deed).unwrap();
            continue;
        }
        tried += 1;
        // A checkpoint, which follows a commit and may fail without harm, is met somewhere in its middle.
        let first = if random.below(4) == 0 { 1 + random.below(400) } else { 1 };
        failed += try_every_call(&mut subject, &deed, fault, first);
    }
    subject.store().read().check().unwrap();
    let last = state::of(subject.store());
    subject.store().rebuild().unwrap();
    assert_eq!(state::of(subject.store()), last);
    println!("{fault:?}: in {tried} of {DEEDS} deeds (1 in {every}) {failed} calls failed, one after the other");
    (tried, failed)
}

#[test]
fn a_disk_that_is_full_at_any_write_costs_nothing() {
    let (tried, failed) = over_the_trace(Fault::Full, share(10));
    assert!(failed > tried);
}

#[test]
fn a_disk_that_fails_once_at_any_call_costs_nothing() {
    let (tried, failed) = over_the_trace(Fault::Io, share(25));
    assert!(failed > tried);
}

/// From the empty folder to the present schema, and every opening after.
#[test]
fn a_fault_while_it_is_opened_is_told_and_the_next_opening_succeeds() {
    for fault in [Fault::Full, Fault::Io] {
        let dir = folder();
        let mut failed = 0;
        for call in 1.. {
            vfs::fail_at(fault, call);
            let opened = Store::open(dir.path(), "phone");
            let fired = vfs::mend();
            if let Err(error) = &opened {
                assert_told(fault, error);
                assert!(
                    !matches!(error, StoreError::Damaged { .. } | StoreError::NotADatabase { .. }),
                    "{call}: {error}"
                );
                failed += 1;
            }
            if !fired {
                break;
            }
            drop(opened);
            // Begun anew each time, but for every fifth, which goes on from what is there.
            if call % 5 > 0 {
                Store::open(dir.path(), "phone").unwrap().read().check().unwrap();
                std::fs::remove_file(dir.path().join("history.sqlite")).unwrap();
            }
        }
        println!("{fault:?}: {failed} openings failed, one at each call");
        assert!(failed > 10);
    }
}
