//! Values that the official SDKs encrypted, and everything else.

use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn key() -> DataKey {
    let encrypted = base64_simd::STANDARD.encode_to_string([MARK, &[7; 200]].concat());
    DataKey::from_base64(&base64_simd::STANDARD.encode_to_string([3; 32]), &encrypted).unwrap()
}

/// What the SDKs for Rust, Go and iOS write.
fn layout_b(data: &[u8], key: &DataKey, associated_data: &str) -> String {
    let nonce = [9; GCM_NONCE];
    let mut text = data.to_vec();
    let tag = aes_256_gcm_seal(&key.key, nonce, associated_data.as_bytes(), &mut text).unwrap();
    let blob = [&*leb128(key.encrypted.len()), &*key.encrypted, &nonce, &*text, &tag].concat();
    base64_simd::STANDARD.encode_to_string(blob)
}

#[test]
fn the_vectors_hold() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../../../tests/vectors/vault.json")).unwrap();
    assert!(cases.len() >= 6);
    for case in cases {
        let (name, input) = (case["name"].as_str().unwrap(), &case["input"]);
        let text = |name: &str| input[name].as_str().unwrap_or_default();
        let key = DataKey::from_base64(text("data_key"), text("encrypted_keys")).unwrap();
        let opened = decrypt_blob(text("blob"), &key, text("associated_data"));
        match (opened, case["expect"]["plaintext"].as_str()) {
            (Ok(plain), Some(expected)) => {
                assert_eq!(std::str::from_utf8(plain.expose()).unwrap(), expected, "{name}");
                let blob = Blob::parse(text("blob")).unwrap();
                assert_eq!(blob.encrypted_keys().next().unwrap(), text("encrypted_keys"), "{name}");
                assert_eq!(blob.readings.len(), 1, "{name}: the mark decides");
                if let Some(nonce) = input["nonce"].as_str() {
                    let nonce = decode(nonce).unwrap().try_into().unwrap();
                    let sealed =
                        encrypt_blob_with_nonce(plain.expose(), &key, text("associated_data"), nonce)
                            .unwrap();
                    assert_eq!(sealed, text("blob"), "{name}: byte for byte");
                }
            }
            (Err(error), None) => assert_eq!(error.code(), case["expect"]["code"].as_str(), "{name}"),
            (opened, expected) => panic!("{name}: {:?}, not {expected:?}", opened.map(|_| ())),
        }
    }
}

#[test]
fn a_key_without_the_mark_is_tried_both_ways() {
    let encrypted = base64_simd::STANDARD.encode_to_string([1; 40]);
    let key = DataKey::from_base64(&base64_simd::STANDARD.encode_to_string([3; 32]), &encrypted).unwrap();
    for blob in [encrypt_blob(b"value", &key, "").unwrap(), layout_b(b"value", &key, "")] {
        assert_eq!(decrypt_blob(&blob, &key, "").unwrap().expose(), b"value");
    }
}

#[test]
fn nothing_shows_the_key() {
    assert_eq!(format!("{:?}", key()), "DataKey { .. }");
}

proptest! {
    #[test]
    fn what_is_encrypted_is_decrypted(data in prop::collection::vec(any::<u8>(), 0..300), associated in "\\PC{0,20}") {
        for blob in [encrypt_blob(&data, &key(), &associated).unwrap(), layout_b(&data, &key(), &associated)] {
            let plain = decrypt_blob(&blob, &key(), &associated).unwrap();
            prop_assert_eq!(plain.expose(), &*data);
            let other = decrypt_blob(&blob, &key(), &format!("{associated}.")).unwrap_err();
            prop_assert_eq!(other.code(), Some("blob_mismatch"));
        }
    }

    #[test]
    fn no_text_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        let _ = decrypt_blob(&base64_simd::STANDARD.encode_to_string(bytes), &key(), "");
    }
}
