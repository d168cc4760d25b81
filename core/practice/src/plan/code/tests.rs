use proptest::prelude::*;

use super::*;
use crate::plan::testing::any_plan;

proptest! {
    #[test]
    fn a_plan_is_read_from_its_code(plan in any_plan("[a-z]+(-[a-z]+){0,2}")) {
        let code = plan.code();
        prop_assert!(code.is_ascii());
        prop_assert_eq!(Plan::from_code(&code), Ok(plan));
    }

    #[test]
    fn no_text_at_all_upsets_the_reading(text in ".{0,60}", tail in "[a-z0-9*,;+=.é-]{0,40}") {
        drop(Plan::from_code(&text));
        if let Ok(plan) = Plan::from_code(&format!("HF1;l;{tail}")) {
            prop_assert_eq!(Plan::from_code(&plan.code()), Ok(plan));
        }
    }
}

#[test]
fn the_codes_of_earlier_reports_are_read() {
    let plan = Plan::from_code("HF1;l;walking-burst*4,s30;seated-ankle-lift*1,r12,x2,o").unwrap();
    assert_eq!((plan.affected, plan.made_by, plan.goal), (Affected::Left, MadeBy::Person, None));
    let burst = Item { walking_s: Some(30), ..Item::new("walking-burst", 4) };
    let lift = Item { repetitions: Some(12), sets: Some(2), own_pace: true, ..Item::new("seated-ankle-lift", 1) };
    assert_eq!(plan.items, [burst, lift]);
}

#[test]
fn a_code_says_all_of_a_plan() {
    let lift = Item {
        repetitions: Some(20),
        days: Days::from_names(["mon", "wed", "sun"]).unwrap(),
        sides: Some(Affected::Right),
        fixed: true,
        ..Item::new("seated-ankle-lift", 2)
    };
    let plan = Plan {
        allows_weaker_leg: true,
        goal: Some(Goal::Clear),
        borders: Some(Borders { heel_deg: Some(5.5), ..Borders::default() }),
        aid: Some(Aid::Cane),
        orthosis: Some(Orthosis::Afo),
        ..Plan::new(Affected::Right, MadeBy::Therapist, vec![lift, Item::new("calf-stretch", 3)])
    };
    assert_eq!(
        plan.code(),
        "HF1;r;seated-ankle-lift*2,r20,d137,r,f;calf-stretch*3;+leg;+goal=clear;+by=therapist;+aid=cane;+orthosis=afo;+heel=5.5"
    );
}

#[test]
fn what_is_no_plan_is_refused_by_name() {
    let reason = |code: &str| Plan::from_code(code).unwrap_err().to_string();
    insta::assert_snapshot!(
        [
            "https://example.org",
            "HF2;l;walking-burst*4",
            "HF1;x",
            "HF1;l;walking-burst",
            "HF1;l;walking-burst*4,q3",
            "HF1;l;walking-burst*+4",
            "HF1;l;walking-burst*4,r999",
            "HF1;l;walking-burst*4,d8",
            "HF1;l;walking-burst*4;+arm",
            "HF1;l;walking-burst*4;+goal=fast",
            "HF1;l;walking-burst*4;+heel=inf",
            "HF1;l;\u{1b}[31m",
        ]
        .map(reason)
        .join("\n")
    );
}
