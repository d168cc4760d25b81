use std::fmt::Write;

use proptest::prelude::*;

use super::*;

mod simulated;

const RECEPTIONS: [Reception; 6] = [
    Reception::Practised,
    Reception::Unprompted,
    Reception::Dismissed,
    Reception::InAHurry,
    Reception::Snoozed,
    Reception::Ignored,
];

fn clock(written: &str) -> Clock {
    written.parse().unwrap()
}

fn evidence(weekday: Weekday, at: &str, reception: Reception) -> Evidence {
    Evidence { weekday, at: clock(at), reception }
}

/// Weeks of the same answers on each day.
fn days(days: usize, answers: &[(&str, Reception)]) -> Model {
    let each = Weekday::ALL.into_iter().cycle().take(days);
    each.flat_map(|day| answers.iter().map(move |(at, reception)| evidence(day, at, *reception))).collect()
}

fn any_move(model: &Model, weekday: Weekday, at: &str) -> i64 {
    model.shift(weekday, clock(at), |_| true)
}

/// After how many days of these answers a prompt at 10:00 is first moved, on a Wednesday, and by how many minutes.
fn first_moved(answers: &[(&str, Reception)]) -> Option<(usize, i64)> {
    let moved = |count| (count, any_move(&days(count, answers), Weekday::Wed, "10:00"));
    (1..=91).map(moved).find(|(_, minutes)| *minutes != 0)
}

#[test]
fn nothing_known_moves_nothing() {
    let model = Model::default();
    let known = model.acceptance(Weekday::Mon, clock("10:00"));
    assert!((known.mean - 0.5).abs() < 1e-9 && known.evidence.abs() < 1e-9, "{known:?}");
    assert_eq!(any_move(&model, Weekday::Mon, "10:00"), 0);
}

#[test]
fn an_estimate_is_that_of_the_beta_distribution() {
    let model: Model = [evidence(Weekday::Mon, "10:00", Reception::Dismissed)].into_iter().collect();
    // Overall 1 of 3; here Beta(4/3, 8/3 + 13/16).
    let known = model.acceptance(Weekday::Mon, clock("10:00"));
    let (a, b) = (4.0f64 / 3.0, 8.0f64 / 3.0 + SAME_CLASS);
    let sum = a + b;
    assert!((known.mean - a / sum).abs() < 1e-12);
    assert!((known.sd - (a * b / (sum * sum * (sum + 1.0))).sqrt()).abs() < 1e-12);
    assert!((known.evidence - SAME_CLASS).abs() < 1e-12);
}

#[test]
fn an_answer_counts_less_further_away_and_on_other_days() {
    let model: Model = [evidence(Weekday::Tue, "10:00", Reception::Practised)].into_iter().collect();
    let known = |weekday, at| model.acceptance(weekday, clock(at)).evidence;
    let near: Vec<f64> = ["10:00", "10:15", "10:30"].map(|at| known(Weekday::Tue, at)).to_vec();
    assert!(near[0] > near[1] && near[1] > 0.0 && near[2] <= 0.0, "{near:?}");
    assert!((known(Weekday::Tue, "09:45") - near[1]).abs() < 1e-12);
    let days: Vec<f64> = [Weekday::Tue, Weekday::Thu, Weekday::Sun].map(|day| known(day, "10:00")).to_vec();
    assert_eq!(days, [SAME_CLASS, SAME_CLASS, OTHER_CLASS], "the days of a class are not told apart");
}

#[test]
fn what_may_mean_something_else_counts_half() {
    let strengths = RECEPTIONS.map(|reception| (reception.accepted(), reception.strength()));
    assert_eq!(strengths, [(true, 1.0), (true, 1.0), (false, 1.0), (false, 1.0), (false, 0.5), (false, 0.5)]);
}

/// 25 minutes later is the same quarter of an hour as 30 minutes later, and nearer.
#[test]
fn a_time_refused_while_half_an_hour_later_or_earlier_suits_moves_there_within_nine_prompts() {
    let (later, earlier) = (("10:30", Reception::Practised), ("09:30", Reception::Unprompted));
    let first = [
        [("10:00", Reception::Snoozed), later],
        [("10:00", Reception::Ignored), later],
        [("10:00", Reception::Dismissed), later],
        [("10:00", Reception::InAHurry), earlier],
    ]
    .map(|answers| first_moved(&answers));
    assert_eq!(first, [Some((9, 25)), Some((9, 25)), Some((9, 25)), Some((9, -25))]);
}

#[test]
fn a_better_time_further_than_three_quarters_of_an_hour_away_is_not_taken() {
    let model = days(91, &[("10:00", Reception::Dismissed), ("11:15", Reception::Practised)]);
    assert_eq!(any_move(&model, Weekday::Mon, "10:00"), 0);
}

#[test]
fn of_times_that_are_equally_good_the_nearest_is_taken_and_the_later_of_two() {
    let both =
        days(91, &[("10:00", Reception::Dismissed), ("09:30", Reception::Practised), ("10:30", Reception::Practised)]);
    let moved = any_move(&both, Weekday::Mon, "10:00");
    assert!(moved > 0, "{moved}");
    assert_eq!(both.shift(Weekday::Mon, clock("10:00"), |minutes| minutes < 0), -moved);
    let further =
        days(91, &[("10:00", Reception::Dismissed), ("09:30", Reception::Practised), ("10:45", Reception::Practised)]);
    assert!(any_move(&further, Weekday::Mon, "10:00") < 0);
}

#[test]
fn a_time_past_midnight_belongs_to_the_waking_date_before() {
    let model: Model = (0..13)
        .flat_map(|_| {
            [("23:45", Reception::Dismissed), ("00:15", Reception::Practised)]
                .map(|(at, reception)| evidence(Weekday::Fri, at, reception))
        })
        .collect();
    assert!(any_move(&model, Weekday::Fri, "23:45") >= 20);
    // Saturday has answers of its own class only, and Friday's count a quarter there.
    assert_eq!(any_move(&model, Weekday::Sat, "23:45"), 0);
    let around = |at| model.acceptance(Weekday::Fri, clock(at)).evidence;
    assert!((around("00:00") - 2.0 * around("00:30")).abs() < 1e-9);
}

/// What a person can read of what the model comes to believe: each line after one more week.
#[test]
fn it_comes_to_know_a_time_week_by_week() {
    let answers = [("10:00", Reception::Dismissed), ("10:30", Reception::Practised), ("18:00", Reception::Practised)];
    let mut told = String::new();
    for week in 0..=6 {
        let model = days(7 * week, &answers);
        write!(told, "after {week} weeks, Wednesday:").unwrap();
        for at in ["10:00", "10:15", "10:30", "12:00"] {
            let Acceptance { mean, sd, evidence } = model.acceptance(Weekday::Wed, clock(at));
            write!(told, "  {at} {:.0} ± {:.0} % of {evidence:.1}", mean * 100.0, sd * 100.0).unwrap();
        }
        writeln!(told, "  10:00 moves by {}", any_move(&model, Weekday::Wed, "10:00")).unwrap();
    }
    insta::assert_snapshot!(told);
}

fn any_evidence() -> impl Strategy<Value = Evidence> {
    // A few hours around midnight, so that answers meet one another and the end of the day.
    let at = prop_oneof![0i64..180, 1320i64..1440, 0i64..1440];
    (prop::sample::select(Weekday::ALL.to_vec()), at, prop::sample::select(RECEPTIONS.to_vec())).prop_map(
        |(weekday, minute, reception)| Evidence { weekday, at: clock("00:00").plus(minute).unwrap(), reception },
    )
}

/// Many answers at few times, which is what moves prompts.
fn much_evidence() -> impl Strategy<Value = Vec<Evidence>> {
    prop::collection::vec((any_evidence(), 0usize..20), 0..12)
        .prop_map(|some| some.into_iter().flat_map(|(evidence, times)| std::iter::repeat_n(evidence, times)).collect())
}

proptest! {
    #[test]
    fn a_move_is_short_even_and_allowed(
        answers in much_evidence(), asked in any_evidence(), allowed in prop::collection::btree_set(-9i64..=9, 0..19),
    ) {
        let model: Model = answers.into_iter().collect();
        let may = |minutes: i64| allowed.contains(&(minutes / STEP_MIN));
        let moved = model.shift(asked.weekday, asked.at, may);
        prop_assert!(moved.abs() <= MOST_MOVED_MIN && moved % STEP_MIN == 0);
        prop_assert!(moved == 0 || may(moved));
        prop_assert_eq!(model.shift(asked.weekday, asked.at, |_| false), 0);
    }

    #[test]
    fn a_move_leads_where_acceptance_is_better(answers in much_evidence(), asked in any_evidence()) {
        let model: Model = answers.into_iter().collect();
        let moved = model.shift(asked.weekday, asked.at, |_| true);
        let there = model.acceptance(asked.weekday, asked.at.plus(moved).unwrap());
        let here = model.acceptance(asked.weekday, asked.at);
        prop_assert!(moved == 0 || there.mean >= here.mean + WORTH);
    }

    #[test]
    fn the_order_of_answers_does_not_matter((one, other) in much_evidence().prop_flat_map(|answers| {
        (Just(answers.clone()), Just(answers).prop_shuffle())
    })) {
        prop_assert_eq!(one.into_iter().collect::<Model>(), other.into_iter().collect::<Model>());
    }

    #[test]
    fn who_takes_all_or_nothing_is_never_moved(answers in much_evidence(), asked in any_evidence(), accepts: bool) {
        let alike = answers.into_iter().filter(|evidence| evidence.reception.accepted() == accepts);
        let model: Model = alike.collect();
        prop_assert_eq!(model.shift(asked.weekday, asked.at, |_| true), 0);
    }

    #[test]
    fn an_estimate_is_a_share(answers in much_evidence(), asked in any_evidence()) {
        let count = answers.len() as f64;
        let known = answers.into_iter().collect::<Model>().acceptance(asked.weekday, asked.at);
        prop_assert!(known.mean > 0.0 && known.mean < 1.0 && known.sd > 0.0 && known.sd < 0.5, "{:?}", known);
        prop_assert!((0.0..=count).contains(&known.evidence), "{:?}", known);
    }
}

/// Ten weeks in which 10:00 suits on all days but Tuesday, on which half an hour later does.
fn but_for_tuesday() -> Model {
    let answers = |day| match day {
        Weekday::Tue => {
            vec![evidence(day, "10:00", Reception::InAHurry), evidence(day, "10:30", Reception::Unprompted)]
        }
        _ => vec![evidence(day, "10:00", Reception::Practised)],
    };
    Weekday::ALL.into_iter().cycle().take(70).flat_map(answers).collect()
}

#[test]
fn a_weekday_that_plainly_differs_goes_its_own_way() {
    let model = but_for_tuesday();
    let moves = Weekday::ALL.map(|day| any_move(&model, day, "10:00"));
    assert!(moves[1] >= 15, "{moves:?}");
    assert_eq!((moves[0], &moves[2..]), (0, &[0; 5][..]));
}

#[test]
fn a_weekday_may_stay_where_the_others_are_moved_away() {
    let reception = |day, at| match (day == Weekday::Tue, at) {
        (true, "10:00") | (false, "10:30") => Reception::Practised,
        _ => Reception::Dismissed,
    };
    let answers = |day| ["10:00", "10:30"].map(|at| evidence(day, at, reception(day, at)));
    let model: Model = Weekday::ALL.into_iter().cycle().take(91).flat_map(answers).collect();
    assert!(any_move(&model, Weekday::Wed, "10:00") >= 15);
    assert_eq!(any_move(&model, Weekday::Tue, "10:00"), 0);
}

#[test]
fn a_weekday_of_which_nothing_is_known_follows_its_class() {
    let answers = |day| [evidence(day, "10:00", Reception::Dismissed), evidence(day, "10:30", Reception::Practised)];
    let model: Model = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu]
        .into_iter()
        .cycle()
        .take(48)
        .flat_map(answers)
        .collect();
    assert!(any_move(&model, Weekday::Mon, "10:00") >= 15);
    assert_eq!(any_move(&model, Weekday::Fri, "10:00"), any_move(&model, Weekday::Mon, "10:00"));
}
