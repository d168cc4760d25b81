//! From a sentence's key and arguments to its text.

use heelfirst_history::StandIn;
use heelfirst_practice::say::{Arg, Said};
use heelfirst_words::{Args, Words};

/// The sentence as it is read.
pub(crate) fn said(words: &Words, said: &Said) -> String {
    told(words, said.key, &said.args)
}

/// The text of a key with these arguments.
pub(crate) fn told(words: &Words, key: &str, args: &[(&'static str, Arg)]) -> String {
    let args = args.iter().fold(Args::new(), |all, (name, arg)| match arg {
        Arg::Number(number) => all.with(*name, *number),
        Arg::Word(word) => all.with(*name, *word),
        Arg::Exercise(id) => all.with(*name, exercise_name(words, id)),
    });
    words.text(key, &args)
}

/// The name of an exercise.
pub(crate) fn exercise_name(words: &Words, id: &str) -> String {
    words.plain(&format!("exercise-{id}-name"))
}

/// What stood in for the person's feet, as it is said behind what was measured.
pub(crate) fn stood_in(words: &Words, stand_in: StandIn) -> String {
    words.plain(match stand_in {
        StandIn::Simulated => "report-stand-in-simulated",
        StandIn::Replayed => "report-stand-in-replayed",
    })
}
