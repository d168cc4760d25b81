//! What was probably meant.

use heelfirst_reminders::letters_apart;

/// The known word nearest to what was given; `None` where nothing is near.
pub(crate) fn nearest<'a>(given: &str, known: &'a [String]) -> Option<&'a str> {
    let given = alike(given);
    let known: Vec<(String, &str)> = known.iter().map(|word| (alike(word), word.as_str())).collect();
    let (distance, word) = known.iter().map(|(alike, word)| (letters_apart(&given, alike), *word)).min()?;
    if distance <= given.chars().count() / 3 {
        return Some(word);
    }
    let has_part = |(word, _): &&(String, &str)| given.len() > 3 && word.contains(&given);
    known.iter().filter(has_part).min_by_key(|(_, word)| word.len()).map(|(_, word)| *word)
}

/// In the letters that are compared.
fn alike(word: &str) -> String {
    word.to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (one, other, expected) in [("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3)] {
            assert_eq!(letters_apart(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn a_slip_and_a_part_are_understood_and_nonsense_is_not() {
        let known = ["calf-stretch", "walking-burst", "seated-march"].map(str::to_owned);
        assert_eq!(nearest("calf-strech", &known), Some("calf-stretch"));
        assert_eq!(nearest("Calf_Stretch", &known), Some("calf-stretch"));
        assert_eq!(nearest("walking", &known), Some("walking-burst"));
        assert_eq!(nearest("zzz", &known), None);
        let zones = ["America/New_York", "Europe/Berlin", "Europe/London"].map(str::to_owned);
        assert_eq!(nearest("Europe/Berln", &zones), Some("Europe/Berlin"));
        assert_eq!(nearest("america/new yrok", &zones), Some("America/New_York"));
        assert_eq!(nearest("London", &zones), Some("Europe/London"));
    }
}
