package dev.workoskit.emulator;

import com.google.gson.JsonObject;
import java.util.Map;

/** An emulator that was made from another: see {@link Control#fork}. It ends when it is closed, or with its origin. */
public final class Fork extends Control implements AutoCloseable {
    private final Control origin;
    private final String apiKey;
    private final String clientId;

    Fork(Control origin, JsonObject answer) {
        super(text(answer, "url"));
        this.origin = origin;
        this.apiKey = text(answer, "api_key");
        this.clientId = text(answer, "client_id");
    }

    /** An API key that it accepts. */
    public String apiKey() {
        return apiKey;
    }

    /** Client id of its environment. */
    public String clientId() {
        return clientId;
    }

    /** The variables that lead a client of any language to it. */
    public Map<String, String> environment() {
        return Map.of("WORKOS_BASE_URL", url(), "WORKOS_API_KEY", apiKey, "WORKOS_CLIENT_ID", clientId);
    }

    /** Ends it; refused the second time. */
    @Override
    public void close() {
        origin.control("DELETE", "forks", Map.of("url", url()));
    }
}
