//! Keys that nobody knows, refused with the one that was probably meant.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess};

use super::named::KEYS;

/// An object whose keys are looked at before they are taken.
pub(super) struct Known<A>(pub(super) A);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Known<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(key) = self.0.next_key::<String>()? else { return Ok(None) };
        if !KEYS.contains(&key.as_str()) {
            return Err(A::Error::custom(unknown(&key)));
        }
        let key: StrDeserializer<'_, A::Error> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.0.next_value_seed(seed)
    }
}

fn unknown(key: &str) -> String {
    let nearest = KEYS.iter().map(|known| (distance(key, known), known)).min();
    match nearest {
        Some((distance, known)) if distance <= key.len().div_ceil(3) => {
            format!("there is no setting `{key}`; did you mean `{known}`?")
        }
        _ => format!("there is no setting `{key}`; there are {}", KEYS.join(", ")),
    }
}

/// How many letters must change to make one word of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (above, there) in row.iter_mut().skip(1).zip(&other) {
            let here = (diagonal + usize::from(letter != *there)).min(left + 1).min(*above + 1);
            (diagonal, *above, left) = (*above, here, here);
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_counted_in_letters() {
        let cases =
            [("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ä", "a", 1)];
        for (one, other, letters) in cases {
            assert_eq!(distance(one, other), letters, "{one} {other}");
        }
    }

    #[test]
    fn every_key_is_known_and_a_wrong_one_leads_to_the_right_one() {
        assert_eq!(unknown("walks_a_day"), "there is no setting `walks_a_day`; did you mean `walks_per_day`?");
        assert_eq!(unknown("Wake"), "there is no setting `Wake`; did you mean `wake`?");
        assert!(
            unknown("colour_of_the_sky").starts_with("there is no setting `colour_of_the_sky`; there are wake, sleep")
        );
    }
}
