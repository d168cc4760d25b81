//! Keys that nobody knows, refused with the one that was probably meant.

use crate::letters_apart;

/// What else people call a key.
const ALSO_CALLED: [(&str, &str); 22] = [
    ("time", "at"),
    ("when", "at"),
    ("hour", "at"),
    ("clock", "at"),
    ("type", "kind"),
    ("exercise", "kind"),
    ("what", "kind"),
    ("interval", "minutes"),
    ("every", "minutes"),
    ("start", "from"),
    ("begin", "from"),
    ("dtstart", "from"),
    ("end", "to"),
    ("until", "to"),
    ("rrule", "rule"),
    ("label", "name"),
    ("title", "name"),
    ("bedtime", "sleep"),
    ("holiday", "paused_until"),
    ("vacation", "paused_until"),
    ("silent", "quiet"),
    ("weekdays", "days"),
];

/// Shorter ones stand in too many words.
const SHORTEST_PART: usize = 3;

/// What to say of `key` where only `known` may stand.
pub(super) fn unknown(key: &str, known: &[&str]) -> String {
    let meant = meant(&snake_case(key), known);
    if meant.is_empty() {
        return format!("there is no such key here; there are {}", known.join(", "));
    }
    let meant: Vec<String> = meant.iter().map(|known| format!("`{known}`")).collect();
    format!("there is no such key here; did you mean {}?", meant.join(" or "))
}

/// The known keys that `key` may mean: mostly one or none.
fn meant<'a>(key: &str, known: &[&'a str]) -> Vec<&'a str> {
    let those = |fits: &dyn Fn(&str) -> bool| known.iter().copied().filter(|known| fits(known)).collect::<Vec<_>>();
    let also = |known: &str| ALSO_CALLED.contains(&(key, known));
    let part = |short: &str, long: &str| short.len() >= SHORTEST_PART && long.contains(short);
    let near =
        known.iter().map(|known| letters_apart(key, known)).min().filter(|least| *least <= key.len().div_ceil(3));
    let found = [
        those(&|known| known == key || also(known)),
        those(&|known| key.len() >= SHORTEST_PART && known.starts_with(key)),
        those(&|known| part(key, known)),
        those(&|known| Some(letters_apart(key, known)) == near),
        those(&|known| part(known, key)),
    ];
    found.into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}

/// `walksPerDay` and `Walks per day` as keys are written here.
fn snake_case(key: &str) -> String {
    let mut snake = String::new();
    let mut small_before = false;
    for letter in key.chars() {
        if letter.is_uppercase() && small_before {
            snake.push('_');
        }
        small_before = letter.is_lowercase();
        let letter = if letter == ' ' || letter == '-' { '_' } else { letter };
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::super::named::KEYS;
    use super::*;

    #[test]
    fn a_wrong_key_leads_to_the_right_one() {
        let keys = [
            "walks",
            "walk",
            "walks_a_day",
            "walksPerDay",
            "stretches",
            "strength",
            "snooze",
            "pause",
            "paused",
            "gap",
            "min-gap",
            "max",
            "quite",
            "Quiet",
            "quiet_hours",
            "Wake",
            "wakeup",
            "bedtime",
            "weekdays",
            "minutes",
            "fix",
            "anchor",
            "learn",
            "recurrence",
            "holiday",
            "evry",
            "colour_of_the_sky",
            "",
            "é",
        ];
        let lines = keys.map(|key| format!("{key}: {}", unknown(key, KEYS)));
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn a_wrong_key_within_leads_to_the_right_one() {
        let keys = ["time", "Time", "hour", "type", "kinds", "day", "even_in_quite", "quiet", "t"];
        let lines = keys.map(|key| format!("{key}: {}", unknown(key, &["kind", "at", "days", "even_in_quiet"])));
        insta::assert_snapshot!(lines.join("\n"));
    }
}
