//! What was probably meant.

use heelfirst_reminders::nearest_word;

/// The known word nearest to what was given; `None` where nothing is near.
pub(super) fn nearest<'a>(given: &str, known: &'a [String]) -> Option<&'a str> {
    let given = given.to_lowercase().replace(['_', ' '], "-");
    let part = || known.iter().filter(|word| given.len() > 3 && word.contains(&given)).min_by_key(|word| word.len());
    let (distance, word) = nearest_word(&given, known)?;
    if distance <= given.chars().count() / 3 { Some(word) } else { part().map(String::as_str) }
}

#[cfg(test)]
mod tests {
    use heelfirst_reminders::letters_apart;

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
    }
}
