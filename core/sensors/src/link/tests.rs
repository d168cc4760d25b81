//! The machine against its own rules, over event sequences that no test author would think of.

use std::time::Duration;

use proptest::prelude::*;

use super::backoff::Backoff;
use super::{Act, Happened, Limits, Link, LinkState};

const MS: fn(u64) -> Duration = Duration::from_millis;
const HEARD: Happened = Happened::Heard { period: Duration::from_millis(77) };

/// A link with its clock and all that it did.
struct Bench {
    link: Link,
    now: Duration,
    acts: Vec<Act>,
}

impl Bench {
    fn new() -> Self {
        Self { link: Link::new(1, Limits::default()), now: Duration::ZERO, acts: Vec::new() }
    }

    fn streaming() -> Self {
        let mut bench = Self::new();
        for happened in [Happened::Found, Happened::Wanted, Happened::Connected, Happened::Discovered] {
            bench.at(100, happened);
        }
        bench.at(50, Happened::Configured);
        bench.at(20, HEARD);
        assert_eq!(bench.link.state(), LinkState::Streaming);
        bench.acts.clear();
        bench
    }

    /// Something happens so many ms later.
    fn at(&mut self, after_ms: u64, happened: Happened) -> &mut Self {
        self.now += MS(after_ms);
        self.link.take(happened, self.now, &mut self.acts);
        self
    }

    fn wait(&mut self, ms: u64) -> &mut Self {
        self.now += MS(ms);
        self.link.advance(self.now, &mut self.acts);
        self
    }

    fn told(&self) -> Vec<LinkState> {
        let told = self.acts.iter().filter_map(|act| if let Act::Tell(state) = act { Some(*state) } else { None });
        told.collect()
    }
}

#[test]
fn a_known_sensor_is_connected_set_up_and_heard() {
    let mut bench = Bench::new();
    bench.at(0, Happened::Found).at(0, Happened::Wanted).at(300, Happened::Connected).at(200, Happened::Discovered);
    bench.at(100, Happened::Configured).at(80, HEARD);
    let all = [
        Act::Tell(LinkState::Connecting),
        Act::Connect,
        Act::Tell(LinkState::Discovering),
        Act::Discover,
        Act::Tell(LinkState::Configuring),
        Act::Configure,
        Act::Tell(LinkState::Streaming),
    ];
    assert_eq!(bench.acts, all);
}

#[test]
fn an_unknown_sensor_is_looked_for_first() {
    let mut bench = Bench::new();
    bench.at(0, Happened::Wanted).wait(60_000).at(0, Happened::Found);
    let (scanning, connecting) = (Act::Tell(LinkState::Scanning), Act::Tell(LinkState::Connecting));
    assert_eq!(bench.acts, [scanning, Act::Look, Act::StopLooking, connecting, Act::Connect]);
}

#[test]
fn a_connection_that_takes_too_long_is_cancelled() {
    let mut bench = Bench::new();
    bench.at(0, Happened::Found).at(0, Happened::Wanted).wait(9_999);
    assert!(!bench.acts.contains(&Act::Disconnect));
    bench.wait(1);
    assert!(bench.acts.ends_with(&[Act::Disconnect, Act::Tell(LinkState::Backoff)]));
}

#[test]
fn silence_is_told_after_a_second_and_ends_the_link_after_three() {
    let mut bench = Bench::streaming();
    bench.wait(999);
    assert_eq!(bench.told(), []);
    bench.wait(1);
    assert_eq!(bench.told(), [LinkState::Stalled]);
    bench.wait(1_999);
    assert_eq!(bench.told(), [LinkState::Stalled]);
    bench.wait(1);
    assert_eq!(bench.told(), [LinkState::Stalled, LinkState::Backoff]);
    assert!(bench.acts.contains(&Act::Disconnect));
}

#[test]
fn a_stall_that_passes_is_the_same_stream() {
    let mut bench = Bench::streaming();
    bench.wait(1_500).at(0, HEARD).wait(900);
    assert_eq!(bench.told(), [LinkState::Stalled, LinkState::Streaming]);
}

#[test]
fn slow_packets_are_given_five_of_their_periods() {
    let mut bench = Bench::streaming();
    bench.at(0, Happened::Heard { period: MS(1_000) }).wait(4_999);
    assert_eq!(bench.told(), []);
    bench.wait(1);
    assert_eq!(bench.told(), [LinkState::Stalled]);
    bench.wait(1_000);
    assert_eq!(bench.told(), [LinkState::Stalled, LinkState::Backoff]);
}

#[test]
fn a_good_link_that_breaks_is_made_anew_at_once_and_a_bad_one_ever_later() {
    let mut bench = Bench::streaming();
    bench.wait(900).at(0, HEARD).wait(900).at(0, HEARD).wait(500).at(0, Happened::Lost);
    let rest = |bench: &Bench| bench.link.deadline().unwrap().saturating_sub(bench.now);
    assert!(rest(&bench) <= MS(250), "{:?}", rest(&bench));
    for most_ms in [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000] {
        bench.wait(8_000).at(0, Happened::Failed);
        assert_eq!(bench.link.state(), LinkState::Backoff);
        assert!(rest(&bench) <= MS(most_ms) && rest(&bench) >= MS(most_ms * 3 / 4), "{most_ms}: {:?}", rest(&bench));
    }
}

#[test]
fn a_sensor_that_the_radio_forgot_is_looked_for_after_the_rest() {
    let mut bench = Bench::streaming();
    bench.at(0, Happened::Lost).at(0, Happened::Forgotten).wait(250);
    assert_eq!(bench.link.state(), LinkState::Scanning);
}

#[test]
fn switched_off_and_on_it_begins_again() {
    let mut bench = Bench::streaming();
    bench.at(10, Happened::SwitchedOff).wait(100_000).at(0, Happened::SwitchedOn);
    assert_eq!(bench.told(), [LinkState::Off, LinkState::Connecting]);
    bench.at(10, Happened::Forbidden).at(10, Happened::SwitchedOn);
    assert_eq!(bench.told()[2..], [LinkState::Unauthorised, LinkState::Connecting]);
}

#[test]
fn wanted_while_off_it_waits_for_the_radio() {
    let mut bench = Bench::new();
    bench.at(0, Happened::SwitchedOff).at(0, Happened::Wanted).wait(5_000).at(0, Happened::SwitchedOn);
    assert_eq!(bench.told(), [LinkState::Off, LinkState::Scanning]);
}

#[test]
fn let_go_of_nothing_goes_on() {
    for happened in [Happened::Connected, Happened::Found, HEARD, Happened::Lost, Happened::Failed] {
        let mut bench = Bench::streaming();
        bench.at(0, Happened::Unwanted);
        assert_eq!(bench.acts, [Act::Disconnect, Act::Tell(LinkState::Idle)]);
        bench.at(10, happened).wait(100_000);
        assert_eq!(bench.acts.len(), 2, "{happened:?}");
    }
}

#[test]
fn rests_differ_between_links_and_not_between_runs() {
    let rests = |seed| {
        let mut backoff = Backoff::new(seed);
        [(); 8].map(|()| backoff.next())
    };
    assert_eq!(rests(7), rests(7));
    assert_ne!(rests(7), rests(8));
}

/// An event and how long after the one before, in ms.
fn anything() -> impl Strategy<Value = (u64, Happened)> {
    let happened = prop_oneof![
        2 => Just(Happened::Wanted),
        1 => Just(Happened::Unwanted),
        3 => Just(Happened::Found),
        1 => Just(Happened::Forgotten),
        4 => Just(Happened::Connected),
        4 => Just(Happened::Discovered),
        4 => Just(Happened::Configured),
        2 => Just(Happened::Failed),
        6 => (1_u64..2_000).prop_map(|ms| Happened::Heard { period: MS(ms) }),
        2 => Just(Happened::Lost),
        1 => Just(Happened::SwitchedOff),
        1 => Just(Happened::Forbidden),
        2 => Just(Happened::SwitchedOn),
    ];
    (prop_oneof![3 => 0_u64..50, 2 => 50_u64..1_500, 1 => 1_500_u64..20_000], happened)
}

/// What must hold of all that a link ever does.
#[derive(Default)]
struct Rules {
    wanted: bool,
    state: Option<LinkState>,
    /// A link is being made or stands.
    holds: bool,
    looks: bool,
}

impl Rules {
    fn check(&mut self, act: Act) {
        let before = self.state.unwrap_or(LinkState::Idle);
        match act {
            Act::Tell(next) => {
                assert!(before.may_become(next), "{before} → {next}");
                if next == LinkState::Backoff {
                    self.holds = false;
                }
                self.state = Some(next);
            }
            Act::Connect => {
                assert!(!self.holds, "connected twice");
                assert!(!self.looks, "connects while it looks");
                self.holds = true;
            }
            Act::Disconnect => self.holds = false,
            Act::Discover | Act::Configure => assert!(self.holds),
            Act::Look => {
                assert!(!self.looks);
                self.looks = true;
            }
            Act::StopLooking => {
                assert!(self.looks);
                self.looks = false;
            }
        }
    }

    fn check_rest(&self, link: &Link, now: Duration) {
        assert!(link.deadline().is_none_or(|due| due > now), "something due was left undone");
        let waits = link.deadline().is_some();
        match link.state() {
            LinkState::Idle => assert!(!self.wanted && !waits && !self.holds),
            LinkState::Off | LinkState::Unauthorised => assert!(!waits && !self.holds),
            LinkState::Scanning => assert!(self.looks && self.wanted),
            _ => assert!(waits && self.wanted, "{} would last for ever", link.state()),
        }
    }
}

/// A sequence has dozens of events, so a tenth of what decoders are fuzzed with.
fn cases() -> u32 {
    let asked: Option<u32> = std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    asked.map_or(1_000, |cases| cases / 10)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn no_sequence_of_events_leads_astray(events in prop::collection::vec(anything(), 1..60), seed in any::<u64>()) {
        let (mut link, mut rules, mut now) = (Link::new(seed, Limits::default()), Rules::default(), Duration::ZERO);
        for (after_ms, happened) in events {
            let mut acts = Vec::new();
            now += MS(after_ms);
            link.take(happened, now, &mut acts);
            rules.wanted = match happened { Happened::Wanted => true, Happened::Unwanted => false, _ => rules.wanted };
            for act in acts {
                rules.check(act);
            }
            rules.check_rest(&link, now);
        }
    }

    #[test]
    fn how_the_time_is_cut_changes_no_act(
        events in prop::collection::vec(anything(), 1..40),
        cuts in prop::collection::vec(1_u64..5_000, 40),
        seed in any::<u64>(),
    ) {
        let mut whole = (Link::new(seed, Limits::default()), Vec::new());
        let mut sliced = whole.clone();
        let mut now = Duration::ZERO;
        for ((after_ms, happened), cut_ms) in events.into_iter().zip(cuts) {
            let mut slice = now;
            now += MS(after_ms);
            while slice + MS(cut_ms) < now {
                slice += MS(cut_ms);
                sliced.0.advance(slice, &mut sliced.1);
            }
            for link in [&mut whole, &mut sliced] {
                link.0.take(happened, now, &mut link.1);
            }
            prop_assert_eq!(&whole, &sliced);
        }
    }
}
