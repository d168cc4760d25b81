//! A plan for a person. The target is less than 1 ms.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must not go on")]

use divan::{Bencher, black_box};
use heelfirst_practice::Catalogue;
use heelfirst_practice::gate::STANDING;
use heelfirst_practice::plan::{Aid, Person, Plan, propose};

fn main() {
    divan::main();
}

/// Somebody who answered everything, with so many minutes a day.
fn person(minutes_a_day: u16) -> Person {
    let standing = STANDING.iter().filter_map(|question| Some((question.key, *question.answers.first()?)));
    let answers = standing.chain([("side", "both"), ("notice", "classic+drag")]);
    let answers = answers.map(|(question, answer)| (question.to_owned(), answer.to_owned())).collect();
    Person { minutes_a_day, ..Person::from_answers(&answers, Aid::Cane) }
}

#[divan::bench(args = [5, 15, 30])]
fn propose_a_plan(bencher: Bencher<'_, '_>, minutes: u16) {
    let (person, catalogue) = (person(minutes), Catalogue::standard().unwrap());
    bencher.bench_local(|| propose(black_box(&person), &catalogue));
}

#[divan::bench]
fn read_a_code_and_check_it(bencher: Bencher<'_, '_>) {
    let (person, catalogue) = (person(30), Catalogue::standard().unwrap());
    let code = propose(&person, &catalogue).plan.code();
    bencher.bench_local(|| Plan::from_code(black_box(&code)).unwrap().check(&person, &catalogue));
}
