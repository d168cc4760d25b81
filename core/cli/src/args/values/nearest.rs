//! What was probably meant.

/// The known word nearest to what was given; `None` where nothing is near.
pub(super) fn nearest<'a>(given: &str, known: &'a [String]) -> Option<&'a str> {
    let given = given.to_lowercase().replace(['_', ' '], "-");
    let part = || known.iter().filter(|word| given.len() > 3 && word.contains(&given)).min_by_key(|word| word.len());
    let (distance, word) = known.iter().map(|word| (distance(&given, word), word)).min()?;
    if distance <= given.chars().count() / 3 { Some(word) } else { part().map(String::as_str) }
}

/// How many letters have to be put in, taken out or changed.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (place, letter) in one.chars().enumerate() {
        let mut diagonal = place;
        let mut left = place + 1;
        for (cell, wanted) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = diagonal + usize::from(letter != wanted);
            diagonal = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = place + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (one, other, expected) in [("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3)] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
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
