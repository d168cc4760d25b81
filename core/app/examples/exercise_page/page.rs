//! The page in Markdown.

use std::fmt::Write;

use heelfirst_practice::catalogue::{Dose, SeatedForm, Source};
use heelfirst_practice::{Catalogue, Exercise, Manner, Position, SideOrder};
use heelfirst_words::Words;

const INTRODUCTION: &str = "# The exercises

Every exercise of the catalogue with its figure and all its texts. The page is written by `cargo run -p heelfirst --example
exercise_page` from the [catalogue](../core/practice/src/catalogue), the [words](../core/words/locales/en/exercises.ftl) and the
[figure](../core/practice/src/figure); change those and write it again.

No clinician has reviewed these texts, doses and figures yet. Where a fact is from a physical therapist's public guide to foot
drop, it says so; everything else is our own sensible default.

The figure faces right when the right leg moves and left when the left one does, so that the moving leg is the near one. What
moves has a thick edge and an arrow, beside its colour. The page shows the right side. `heelfirst figure EXERCISE --out FILE.svg`
draws each of them, for either side, still or moving; how they are made is in
[ADR 43](adr/0043-a-figure-of-joints-and-shapes.md). A moving picture keeps still for whoever asks for less motion, and nothing
in it flashes.
";

/// A weekly check looks like the exercise it checks.
pub(crate) fn has_picture(exercise: &Exercise) -> bool {
    shown_by(exercise.id) == exercise.id
}

fn shown_by(id: &str) -> &str {
    match id {
        "weekly-lift-check" => "seated-ankle-lift",
        "two-minute-walk" => "walking-burst",
        own => own,
    }
}

pub(crate) fn page(catalogue: &Catalogue, words: &Words) -> String {
    let mut page = INTRODUCTION.to_owned();
    for exercise in catalogue {
        section(&mut page, exercise, words);
    }
    page
}

/// Writing to a string cannot fail.
fn line(page: &mut String, text: std::fmt::Arguments<'_>) {
    _ = page.write_fmt(text);
    page.push('\n');
}

fn section(page: &mut String, exercise: &Exercise, words: &Words) {
    let text = |part: &str| words.plain(&format!("exercise-{}-{part}", exercise.id));
    line(page, format_args!("\n## {}\n\n`{}`\n", text("name"), exercise.id));
    pictures(page, exercise, &text("name"));
    line(page, format_args!("{}\n", text("goal")));
    for n in 1..=exercise.steps {
        line(page, format_args!("{n}. {}", text(&format!("step-{n}"))));
    }
    line(page, format_args!("\n**Take care.** {}\n", text("safety")));
    for safety in exercise.safety {
        line(page, format_args!("- {}", words.plain(safety.key())));
    }
    line(page, format_args!("\n|  |  |\n|---|---|"));
    for (name, value) in facts(exercise, words) {
        line(page, format_args!("| {name} | {value} |"));
    }
}

fn pictures(page: &mut String, exercise: &Exercise, name: &str) {
    let id = shown_by(exercise.id);
    line(page, format_args!("![{name}: three pictures](exercises/{id}.svg)\n"));
    if !has_picture(exercise) {
        return;
    }
    let mut more = vec![format!("[moving](exercises/{id}-moving.svg)")];
    if id == "seated-ankle-lift" {
        more.push(format!("[with the feet closer under the knees](exercises/{id}-closer.svg), which is harder"));
    }
    if exercise.position == Position::Walking {
        more.push(format!(
            "[with a cane](exercises/{id}-cane.svg) in the hand opposite the weaker leg; here that is the right leg"
        ));
    }
    line(page, format_args!("The same {}.\n", more.join("; ")));
}

fn facts(exercise: &Exercise, words: &Words) -> Vec<(&'static str, String)> {
    let keys = |keys: Vec<&'static str>| keys.into_iter().map(|key| words.plain(key)).collect::<Vec<_>>();
    let purposes = keys(exercise.purposes.iter().map(|purpose| purpose.key()).collect()).join(", ");
    let mut equipment = vec![words.plain(&format!("exercise-{}-equipment", exercise.id))];
    equipment.extend(keys(exercise.equipment.iter().map(|thing| thing.key()).collect()));
    equipment.dedup();
    vec![
        ("Purpose", purposes),
        ("Dose", format!("{} ({})", dose(exercise), dose_source(exercise))),
        ("Tempo", tempo(exercise)),
        ("Sides", sides(exercise.sides).to_owned()),
        ("At hand", equipment.join(" ")),
        ("Support", words.plain(exercise.support.key())),
        ("Seated form", seated(exercise, words)),
        ("Source", source(exercise.source).to_owned()),
    ]
}

fn dose(exercise: &Exercise) -> String {
    match exercise.dose {
        Dose::Walking { walking_s, most_s } if walking_s == most_s => format!("{walking_s} s of walking"),
        Dose::Walking { walking_s, most_s } => format!("{walking_s} s of walking, later up to {most_s} s"),
        Dose::Repetitions { fewest, start, most, sets, most_sets, rest_between_sets_s } => {
            let beginning = format!("{start} a side in {sets} set, never fewer than {fewest}");
            let later = if most_sets > sets {
                format!("; later up to {most_sets} sets of {most}, {rest_between_sets_s} s between them")
            } else {
                format!("; at most {most}")
            };
            beginning + &later
        }
    }
}

/// Which of the numbers the guide has, and which are ours.
fn dose_source(exercise: &Exercise) -> &'static str {
    match (exercise.manner, exercise.dose_source) {
        (Manner::Stretch, _) => "the guide: several times a day; how many holds at a time is our own default",
        (Manner::Lift, Source::Guide) => {
            "the guide: 10–15 a side; the start, fewer than 10, sets and the rest between them are our own default"
        }
        (Manner::Walk, Source::Guide) => "the guide: even 30 s count; how much longer it may get is our own default",
        (_, from) => source(from),
    }
}

fn tempo(exercise: &Exercise) -> String {
    let Some(tempo) = exercise.tempo else { return "your own walking speed".to_owned() };
    let (up, down, rest) = (tempo.up_s, tempo.down_s, tempo.rest_s);
    match exercise.hold_range_s {
        Some((shortest, longest)) => format!(
            "{up} s pull, {shortest}–{longest} s hold, {down} s let go (the guide: the hold; how fast is our own default)"
        ),
        None => format!("{up} s up, {} s hold, {down} s down, {rest} s rest (our own default)", tempo.hold_s),
    }
}

fn sides(order: SideOrder) -> &'static str {
    match order {
        SideOrder::Blocks => "one side, then the other",
        SideOrder::Alternating => "in turn",
        SideOrder::AffectedFirst => "set by set, the weaker side first",
        SideOrder::Affected => "the weaker side",
        SideOrder::None => "both, as one walks",
    }
}

fn source(source: Source) -> &'static str {
    match source {
        Source::Guide => "the guide",
        Source::NamedInGuide => "named in the guide; how it is done is our own default",
        Source::OwnDefault => "our own default",
    }
}

fn seated(exercise: &Exercise, words: &Words) -> String {
    match exercise.seated_form {
        SeatedForm::Itself => "it is seated itself".to_owned(),
        SeatedForm::Other(id) => words.plain(&format!("exercise-{id}-name")),
        SeatedForm::None { because } => because.to_owned(),
    }
}
