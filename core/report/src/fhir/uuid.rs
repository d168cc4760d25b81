//! Names of resources within a bundle.

/// A `urn:uuid:` made of `parts` alone (version 8, a hash of our own making): the same walk has the same name in every export.
pub(super) fn of(parts: &[&str]) -> String {
    let hash = parts.iter().fold(OFFSET, |hash, part| fold(fold(hash, part.as_bytes()), &[0xff]));
    let bytes = (hash & !(0xf_u128 << 76) & !(0x3_u128 << 62)) | (0x8_u128 << 76) | (0x2_u128 << 62);
    let hex = format!("{bytes:032x}");
    let group = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("urn:uuid:{}-{}-{}-{}-{}", group(0, 8), group(8, 12), group(12, 16), group(16, 20), group(20, 32))
}

/// FNV-1a with 128 bits: the offset and the prime of its authors.
const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

fn fold(hash: u128, bytes: &[u8]) -> u128 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_of_version_8_and_depends_on_every_part() {
        let name = of(&["walk", "1"]);
        assert_eq!((name.len(), name.get(23..24)), (45, Some("8")), "{name}");
        assert!(name.get(28..29).is_some_and(|variant| "89ab".contains(variant)), "{name}");
        assert_ne!(of(&["walk", "1"]), of(&["walk1"]));
        assert_ne!(of(&["walk", "1"]), of(&["walk", "2"]));
    }
}
