//! The `Cookie` header: whatever it holds, cookies that are set are read again and end no header.
#![no_main]

use libfuzzer_sys::fuzz_target;
use workos_kit::session::{CookieOptions, Sealer, SessionOptions};
use workos_kit::WorkOS;

fuzz_target!(|data: (&str, &str)| {
    let (header, name) = data;
    let options = CookieOptions::new();
    let _ = options.read([header]);
    let set = options.set_cookies("Fe26.2*sealed", [header]).expect("it fits");
    assert!(set.iter().all(|cookie| !cookie.contains(['\r', '\n'])));
    assert_eq!(options.read([set[0].split(';').next().unwrap_or_default()]).as_deref(), Some("Fe26.2*sealed"));
    assert!(options.clear_cookies([header]).iter().all(|cookie| !cookie.contains(['\r', '\n'])));

    let workos = WorkOS::builder().client_id("client_1").build().expect("a client");
    let sealer = Sealer::new("a-cookie-password-of-32+-chars-0001").expect("a password");
    let named = SessionOptions::new(sealer).cookie(CookieOptions::new().name(name).path(name).domain(name));
    if workos.user_management().sessions(named).is_ok() {
        assert!(!name.contains(['\r', '\n', ';']), "a name that ends the header");
    }
});
