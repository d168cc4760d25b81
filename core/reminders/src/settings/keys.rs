//! Keys that nobody knows, refused with the one that was probably meant.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess};

use super::named::KEYS;
use crate::letters_apart;

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
    let nearest = KEYS.iter().map(|known| (letters_apart(key, known), known)).min();
    match nearest {
        Some((distance, known)) if distance <= key.len().div_ceil(3) => {
            format!("there is no setting `{key}`; did you mean `{known}`?")
        }
        _ => format!("there is no setting `{key}`; there are {}", KEYS.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_known_and_a_wrong_one_leads_to_the_right_one() {
        assert_eq!(unknown("walks_a_day"), "there is no setting `walks_a_day`; did you mean `walks_per_day`?");
        assert_eq!(unknown("Wake"), "there is no setting `Wake`; did you mean `wake`?");
        assert!(
            unknown("colour_of_the_sky").starts_with("there is no setting `colour_of_the_sky`; there are wake, sleep")
        );
    }
}
