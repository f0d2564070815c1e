//! A sealed session of any format: nothing opens that was not sealed, and what is sealed opens.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use workos_kit::session::{SealFormat, Sealer, SessionData};

fn sealer() -> &'static Sealer {
    static SEALER: OnceLock<Sealer> = OnceLock::new();
    SEALER.get_or_init(|| {
        // The two formats with slow keys would leave time for nothing else.
        let formats = [
            SealFormat::Fernet, SealFormat::AesGcm, SealFormat::RubyV7, SealFormat::RubyV6, SealFormat::Secretbox,
            SealFormat::Plain,
        ];
        Sealer::with_passwords(["no-vector-is-sealed-with-this-password", "nor-is-one-with-this-password-32b"])
            .expect("passwords")
            .accept(formats)
    })
}

fuzz_target!(|data: &str| {
    if let Ok(opened) = sealer().unseal_text(data) {
        assert_eq!(opened.format, SealFormat::Plain, "a seal was forged");
    }
    let _ = SessionData::from_json(data).map(|session| {
        let again = SessionData::from_json(session.to_json().expose()).expect("what was written is read");
        assert!(again.access_token == session.access_token);
        let _ = (session.user(), session.user_json(), session.user_id());
    });
    let sealed = sealer().seal_text(data).expect("it can be sealed");
    if sealed.expose().len() <= 64 << 10 {
        assert_eq!(sealer().unseal_text(sealed.expose()).expect("it opens").text.expose(), data);
    }
});
