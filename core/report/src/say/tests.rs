use jiff::civil::date;

use crate::record::{Aid, Measure, StandIn};

use super::*;

#[test]
fn numbers_have_the_decimals_their_unit_deserves() {
    let words = Words::default();
    let say = Say::new(&words);
    let written = [
        say.amount(Unit::Degree, 4.04),
        say.amount(Unit::Degree, -0.04),
        say.amount(Unit::Millisecond, 107.4),
        say.amount(Unit::Second, 1.2),
        say.amount(Unit::Percent, 33.4),
        say.amount(Unit::MetrePerSecond, 0.5),
        say.amount(Unit::Minute, 12_345.0),
        say.amount(Unit::Degree, f64::NAN),
    ];
    assert_eq!(written, ["4.0°", "0.0°", "107 ms", "1.20 s", "33 %", "0.50 m/s", "12,345 min", "not measured"]);
}

#[test]
fn a_difference_has_its_sign() {
    let words = Words::default();
    let say = Say::new(&words);
    let written = [2.0, -2.0, 0.0, 0.04].map(|value| say.signed(Unit::Degree, value));
    assert_eq!(written, ["+2.0°", "−2.0°", "0.0°", "0.0°"]);
}

#[test]
fn few_steps_have_no_percentage() {
    let words = Words::default();
    let say = Say::new(&words);
    assert_eq!(say.share(5, 12), "5 of 12");
    assert_eq!(say.share(30, 40), "30 of 40 (75 %)");
}

#[test]
fn a_context_is_said_whole() {
    let words = Words::default();
    let context =
        Context { shoe: Some("brown boots".into()), aid: Aid::Cane, hot_or_tired: true, ..Context::default() };
    assert_eq!(Say::new(&words).context(&context), "indoors, with a cane, no brace, “brown boots”, hot or tired");
}

#[test]
fn what_nobody_was_asked_is_not_said_and_a_stand_in_always_is() {
    let words = Words::default();
    let unsaid = Context { unsaid: true, ..Context::default() };
    let simulated = Context { stand_in: Some(StandIn::Simulated), ..unsaid.clone() };
    let replayed = Context { stand_in: Some(StandIn::Replayed), ..Context::default() };
    let said = [unsaid, simulated, replayed].map(|context| Say::new(&words).context(&context));
    assert_eq!(
        said,
        ["circumstances not said", "simulated, circumstances not said", "replayed, indoors, no walking aid, no brace",]
    );
}

#[test]
fn every_measure_has_its_name_and_its_unit() {
    let words = Words::default();
    for measure in Measure::ALL {
        assert!(words.has(&format!("report-measure-{}", measure.key())), "{measure:?}");
        assert!(words.has(&format!("report-unit-{}", measure.unit().key())), "{measure:?}");
        assert_eq!(name(measure), measure.key());
    }
}

#[test]
fn dates_are_written_out() {
    let words = Words::default();
    let say = Say::new(&words);
    assert_eq!(say.date(date(2026, 3, 2)), "2 March 2026");
    assert_eq!(say.short_date(date(2026, 9, 30)), "30 Sep");
}
