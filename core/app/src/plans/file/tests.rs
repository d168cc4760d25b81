use heelfirst_practice::Affected;
use proptest::prelude::*;

use super::*;

/// A plan with some of everything that a file can say.
fn full() -> Plan {
    Plan::from_code("HF1;r;seated-ankle-lift*2,r20,x2,d137,r,f;calf-stretch*3,h25,o;walking-burst*4,s45;+leg;+goal=soft;+by=therapist;+aid=rollator;+orthosis=fes;+heel=5.5;+toe=-3").unwrap()
}

#[test]
fn a_file_says_all_of_a_plan() {
    let text = write(&full()).unwrap();
    assert_eq!(read(&text), Ok(full()));
    insta::assert_snapshot!(text);
}

#[test]
fn a_file_by_hand_needs_little() {
    let text = "\u{feff}{\"heelfirst_plan\": 1, \"weaker_side\": \"left\", \"goal\": null,\n \"items\": [{\"exercise\": \"seated-march\", \"times_a_day\": 2, \"days\": [\"mon\", \"sat\"]}]}";
    let plan = read(text).unwrap();
    let days = Days::from_names(["mon", "sat"]).unwrap();
    assert_eq!(plan, Plan::new(Affected::Left, MadeBy::Person, vec![Item { days, ..Item::new("seated-march", 2) }]));
}

#[test]
fn what_is_no_plan_is_told_by_its_place_with_a_remedy() {
    let with = |rest: &str| format!("{{\"heelfirst_plan\": 1, \"weaker_side\": \"left\", \"items\": [{rest}");
    let item = |fields: &str| with(&format!("{{\"exercise\": \"seated-march\", \"times_a_day\": 1, {fields}}}]}}"));
    let texts = [
        String::new(),
        "[]".to_owned(),
        "{}".to_owned(),
        "{\"heelfirst_plan\": 2}".to_owned(),
        "{\"heelfirst_plan\": 1, \"weaker_side\": \"up\", \"items\": []}".to_owned(),
        "{\"heelfirst_plan\": 1, \"weaker_side\": \"left\"}".to_owned(),
        "{\"heelfirst_plan\": 1, \"weaker_sid\": \"left\", \"items\": []}".to_owned(),
        "{\"heelfirst_plan\": 1, \"goal\": \"heel\", \"goal\": \"soft\"}".to_owned(),
        with("{\"times_a_day\": 1}]}"),
        with("{\"exercise\": \"seated-march\"}]}"),
        with(
            "{\"exercise\": \"seated-march\", \"times_a_day\": 1},\n {\"exercise\": \"calf-stretch\", \"times\": 1}]}",
        ),
        with("3]}"),
        with("]"),
        with(&format!("{}]}}", "3,".repeat(70) + "3")),
        item("\"repetition\": 5"),
        item("\"repetitions\": \"many\""),
        item("\"repetitions\": -5"),
        item("\"repetitions\": 5.5"),
        item("\"repetitions\": NaN"),
        item("\"repetitions\": 1e999"),
        item("\"repetitions\": 5, \"repetitions\": 6"),
        item("\"days\": []"),
        item("\"days\": [\"monday\"]"),
        item("\"sides\": \"lef\""),
        item("\"fixed\": 1"),
        item(&format!("\"days\": {}", "[".repeat(500))),
        item("\"\\u001b[31m\": 1"),
        " ".repeat(MOST_BYTES + 1),
    ];
    let told = texts.iter().map(|text| {
        let text: String = text.chars().skip_while(|letter| *letter == ' ').take(140).collect();
        text
    });
    let told: Vec<String> =
        told.zip(&texts).map(|(shown, text)| format!("{shown:?}\n    {}", read(text).unwrap_err())).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_number_too_great_is_told_as_it_is_written() {
    let text = write(&full()).unwrap().replace("\"repetitions\": 20", "\"repetitions\": 100000");
    assert_eq!(read(&text).unwrap_err(), "items[0].repetitions: 100000 is too much; use 60 at most");
}

proptest! {
    #[test]
    fn a_plan_is_read_from_its_file(
        counts in any::<(u8, Option<u8>, Option<u16>, bool, bool)>(),
        days in prop::sample::subsequence(Days::KNOWN.to_vec(), 1..=7),
        exercise in "[a-z\"\\\\é -]{1,12}",
        heel_deg in prop::option::of(-40.0..40.0_f64),
    ) {
        let (times_a_day, repetitions, hold_s, own_pace, fixed) = counts;
        let days = Days::from_names(days).unwrap();
        let item = Item { repetitions, hold_s, own_pace, fixed, days, ..Item::new(&exercise, times_a_day.max(1)) };
        let borders = Some(Borders { heel_deg, ..Borders::default() });
        let plan = Plan { borders, items: vec![item], ..full() };
        prop_assert_eq!(read(&write(&plan).unwrap()), Ok(plan));
    }

    #[test]
    fn no_text_upsets_the_reading(text in ".{0,80}", at in 0_usize..600, put in "[\\[\\]{}\",:0-9a-z\\\\-]{0,3}") {
        drop(read(&text));
        let file = write(&full()).unwrap();
        let at = at.min(file.len());
        drop(read(&file[..at]));
        drop(read(&format!("{}{put}{}", &file[..at], &file[at..])));
    }
}
