package dev.workoskit.emulator;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.workoskit.emulator.EmulatorException.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Handle on an emulator that runs somewhere on this machine. {@link Emulator} is one that was started here.
 *
 * <p>What the controls take and say is JSON as the emulator's documentation has it, with the same names in every language:
 * {@code fault(Map.of("operation", "organizations.list_organizations", "status", 503, "count", 2))}. All methods throw {@link
 * EmulatorException}.
 */
public class Control {
    private static final Gson GSON = new Gson();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    // HTTP/1.1 is what the emulator speaks; an attempt to agree on another version would only cost.
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    /** Handle on the emulator at an origin such as {@code http://127.0.0.1:4100}. */
    public Control(String url) {
        this.url = url.replaceAll("/+$", "");
    }

    /** Its origin: the base URL of a client. */
    public String url() {
        return url;
    }

    /** Pages for a person: state, requests, outbox, webhooks, faults and clock. */
    public String inspectorUrl() {
        return String.join("/", url, "_emulator", "inspector");
    }

    /** Plants a seed, YAML or JSON text, on top of what is there; a reset keeps it. Refused with the place where it does not fit. */
    public void seed(String seed) {
        send("POST", "seed", seed, TIMEOUT);
    }

    /** Plants a seed in the form of a seed file. */
    public void seed(Map<String, ?> seed) {
        seed(GSON.toJson(seed));
    }

    /** The seed that leads to what is there now, with every id and secret; its text can be planted. */
    public JsonObject exportSeed() {
        return control("GET", "seed", null).getAsJsonObject();
    }

    /** Goes back to the seeded state. Ledger, faults and webhooks are emptied; snapshots and the clock stay. */
    public void reset() {
        control("POST", "reset", null);
    }

    /** Makes requests go wrong. Refused for an operation that does not exist and for a fault that could never strike. */
    public void fault(Map<String, ?> fault) {
        control("POST", "faults", fault);
    }

    /** The faults that were set, with what they have done. */
    public List<JsonObject> faults() {
        return list("faults");
    }

    /** Faults that have not struck as often as they were asked to: what they were to show has not been shown. */
    public List<JsonObject> unusedFaults() {
        return list("faults/unused");
    }

    /** Takes all faults away. */
    public void clearFaults() {
        control("DELETE", "faults", null);
    }

    /** Sets a token bucket: {@code Map.of("requests", 10, "seconds", 60)}. */
    public void limitRate(Map<String, ?> limit) {
        control("POST", "rate-limits", limit);
    }

    /** The token buckets that were set. */
    public List<JsonObject> rateLimits() {
        return list("rate-limits");
    }

    /** Takes all token buckets away. */
    public void clearRateLimits() {
        control("DELETE", "rate-limits", null);
    }

    /** The emulator's time. */
    public Instant clock() {
        return now(control("GET", "clock", null));
    }

    /** Stops the clock where it is. */
    public Instant freezeClock() {
        return now(control("POST", "clock", Map.of("freeze", true)));
    }

    /** Stops the clock at a time. */
    public Instant freezeClock(Instant at) {
        return now(control("POST", "clock", Map.of("freeze", at.toString())));
    }

    /** Moves the clock forward. */
    public Instant advanceClock(Duration by) {
        return now(control("POST", "clock", Map.of("advance_seconds", by.toNanos() / 1e9)));
    }

    /** Lets the clock run ahead of the time of this machine, or behind it. */
    public Instant skewClock(Duration by) {
        return now(control("POST", "clock", Map.of("skew_seconds", by.toNanos() / 1e9)));
    }

    /** Shows the time of this machine again. */
    public Instant resumeClock() {
        return now(control("POST", "clock", Map.of("resume", true)));
    }

    /** Mails and text messages that would have been sent, oldest first. */
    public List<JsonObject> outbox() {
        return list("outbox");
    }

    /** The newest one-time code that was sent to an e-mail address or phone number, for which it waits five seconds. */
    public String waitForCode(String to) {
        return waitForCode(to, null, Duration.ofSeconds(5));
    }

    /**
     * The newest one-time code that was sent to an e-mail address or phone number. {@code after} is the id of a mail, or null:
     * only later ones count. It waits 60 seconds at most.
     */
    public String waitForCode(String to, String after, Duration timeout) {
        JsonElement answer = await("outbox/code", "to", to, after, timeout);
        if (answer == null) {
            var sent = outbox().stream().map(mail -> mail.get("to").getAsString()).collect(Collectors.toCollection(TreeSet::new));
            String detail = sent.isEmpty() ? "nothing was sent to anybody" : "codes and links went to " + String.join(", ", sent);
            throw new EmulatorException(
                    Reason.NOT_IN_TIME, "no code was sent to " + to + " within " + timeout.toMillis() + " ms; " + detail);
        }
        return answer.getAsJsonObject().get("code").getAsString();
    }

    /** The newest event of a type, such as {@code user.created}, for which it waits five seconds. */
    public JsonObject waitForEvent(String event) {
        return waitForEvent(event, null, Duration.ofSeconds(5));
    }

    /** The newest event of a type. {@code after} is the id of an event, or null: only later ones count. It waits 60 seconds at most. */
    public JsonObject waitForEvent(String event, String after, Duration timeout) {
        JsonElement answer = await("events/await", "event", event, after, timeout);
        if (answer == null) {
            throw new EmulatorException(
                    Reason.NOT_IN_TIME, "there was no event " + event + " within " + timeout.toMillis() + " ms");
        }
        return answer.getAsJsonObject();
    }

    /** The requests so far; secrets are redacted. */
    public List<JsonObject> requests() {
        return list("requests");
    }

    /** The requests of an operation such as {@code organizations.get_organization}. */
    public List<JsonObject> requests(String operation) {
        return requests().stream().filter(request -> operation.equals(text(request, "operation"))).toList();
    }

    /**
     * Compares the requests so far with what is expected; a sentence for each difference. {@code inOrder}: they came as listed,
     * with others between them allowed. {@code only}: no others came.
     */
    public List<String> checkRequests(List<? extends Map<String, ?>> expectations, boolean inOrder, boolean only) {
        var body = Map.of("expect", expectations, "in_order", inOrder, "only", only);
        JsonArray problems = control("POST", "requests/check", body).getAsJsonObject().getAsJsonArray("problems");
        return problems.asList().stream().map(JsonElement::getAsString).toList();
    }

    /** {@link #checkRequests} that throws an {@link AssertionError} if there is a difference. */
    public void expectRequests(List<? extends Map<String, ?>> expectations, boolean inOrder, boolean only) {
        List<String> problems = checkRequests(expectations, inOrder, only);
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        control("DELETE", "requests", null);
    }

    /** Keeps the state under a name, in place of what was kept under it. */
    public void snapshot(String name) {
        control("POST", "snapshots", Map.of("name", name));
    }

    /** Goes back to a snapshot, which stays. */
    public void restore(String name) {
        control("POST", "snapshots/restore", Map.of("name", name));
    }

    /** Names of the snapshots, in alphabetical order. */
    public List<String> snapshots() {
        return data("snapshots").asList().stream().map(JsonElement::getAsString).toList();
    }

    /** Drops all snapshots. */
    public void dropSnapshots() {
        control("DELETE", "snapshots", null);
    }

    /**
     * Starts an emulator that goes on from the state of this one and shares nothing with it from then on; a reset takes it back
     * to this state. Seed once and give every test a fork. It ends when it is closed, or with its origin.
     */
    public Fork fork() {
        return new Fork(this, control("POST", "forks", null).getAsJsonObject());
    }

    /** Every attempt to deliver a webhook. */
    public List<JsonObject> webhooks() {
        return list("webhooks");
    }

    /** Waits until every webhook has arrived or been given up, and gives all attempts; those that are held back stay so. */
    public List<JsonObject> settleWebhooks() {
        control("POST", "webhooks/settled", null);
        return webhooks();
    }

    /** Makes all attempts now, whatever clock and pause say, and gives all of them. */
    public List<JsonObject> drainWebhooks() {
        control("POST", "webhooks/drain", null);
        return webhooks();
    }

    /** Holds webhooks back until {@link #resumeWebhooks}. */
    public void pauseWebhooks() {
        control("POST", "webhooks/pause", null);
    }

    /** Lets webhooks go that were held back. */
    public void resumeWebhooks() {
        control("POST", "webhooks/resume", null);
    }

    /** Lets webhooks be lost, doubled, delayed, overtaken or forged. */
    public void webhookFault(Map<String, ?> fault) {
        control("POST", "webhooks/faults", fault);
    }

    /** The webhook faults that were set, with what they have done. */
    public List<JsonObject> webhookFaults() {
        return list("webhooks/faults");
    }

    /** Webhook faults that have not struck as often as they were asked to. */
    public List<JsonObject> unusedWebhookFaults() {
        return list("webhooks/faults/unused");
    }

    /** Takes all webhook faults away. */
    public void clearWebhookFaults() {
        control("DELETE", "webhooks/faults", null);
    }

    /** Sends an event of the log once more. */
    public void replayWebhook(String eventId) {
        control("POST", "webhooks/replay", Map.of("event_id", eventId));
    }

    /** Another secret for an endpoint, which is given. With the former one kept, webhooks carry two signatures. */
    public String rotateWebhookSecret(String endpointId, boolean keepFormer) {
        var body = Map.of("endpoint_id", endpointId, "keep_former", keepFormer);
        return control("POST", "webhooks/rotate-secret", body).getAsJsonObject().get("secret").getAsString();
    }

    /** Sends an event of any type to every enabled endpoint, and gives it; without data (null) it has those of a sample. */
    public JsonObject sendWebhook(String type, Map<String, ?> data) {
        var body = new LinkedHashMap<String, Object>(Map.of("type", type));
        if (data != null) {
            body.put("data", data);
        }
        return control("POST", "webhooks/send", body).getAsJsonObject().getAsJsonObject("event");
    }

    /**
     * Signs a user in without a sign-in: access and refresh token, and cookies for each SDK with {@code cookie_password}. The
     * members are those of the control: {@code Map.of("email", "ada@acme.com")}.
     */
    public JsonObject session(Map<String, ?> members) {
        return control("POST", "sessions", members).getAsJsonObject();
    }

    /** A directory with what an administrator enters at the identity provider: its SCIM endpoint and bearer token. */
    public JsonObject directory(String id) {
        return control("GET", "directories/" + encode(id), null).getAsJsonObject();
    }

    /** Signs access tokens with another key from now on. Tokens of the former key verify only if it is kept. */
    public void rotateKeys(boolean keepFormer) {
        control("POST", "keys/rotate", Map.of("keep_former", keepFormer));
    }

    /** What the environment demands at sign-in. */
    public JsonObject authkit() {
        return control("GET", "authkit", null).getAsJsonObject();
    }

    /** What the environment demands at sign-in, after these changes to it. */
    public JsonObject authkit(Map<String, ?> changes) {
        return control("PATCH", "authkit", changes).getAsJsonObject();
    }

    /** Every operation, and whether it acts. */
    public List<JsonObject> coverage() {
        return list("coverage");
    }

    /** Any other control by its path below {@code /_emulator/}, with a JSON body or null. Gives its JSON answer. */
    public JsonElement control(String method, String path, Object body) {
        return send(method, path, body == null ? null : GSON.toJson(body), TIMEOUT);
    }

    /** A member of an object as text; null if it is absent, null or no text. */
    static String text(JsonObject object, String member) {
        JsonElement value = object.get(member);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    private static Instant now(JsonElement clock) {
        return Instant.parse(clock.getAsJsonObject().get("now").getAsString());
    }

    private JsonArray data(String path) {
        return control("GET", path, null).getAsJsonObject().getAsJsonArray("data");
    }

    private List<JsonObject> list(String path) {
        var objects = new ArrayList<JsonObject>();
        data(path).forEach(item -> objects.add(item.getAsJsonObject()));
        return objects;
    }

    /** What a control waited for; null if it did not come in time. */
    private JsonElement await(String path, String name, String value, String after, Duration timeout) {
        String query = name + "=" + encode(value) + "&timeout_ms=" + timeout.toMillis();
        if (after != null) {
            query += "&after=" + encode(after);
        }
        try {
            return send("GET", path + "?" + query, null, timeout.plus(TIMEOUT));
        } catch (EmulatorException exception) {
            if (exception.status() == 404) {
                return null;
            }
            throw exception;
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonElement send(String method, String path, String body, Duration timeout) {
        var publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(url + "/_emulator/" + path)).timeout(timeout).method(method, publisher);
        if (body != null) {
            request.header("content-type", "application/json");
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            JsonElement value = parse(answer.body());
            if (answer.statusCode() >= 400) {
                String said = value.isJsonObject() ? text(value.getAsJsonObject(), "message") : null;
                String message = said == null ? "the emulator answered " + answer.statusCode() : said;
                throw new EmulatorException(
                        Reason.REFUSED,
                        method + " /_emulator/" + path.replaceAll("\\?.*", "") + ": " + message,
                        answer.statusCode(),
                        null);
            }
            return value;
        } catch (IOException exception) {
            throw new EmulatorException(
                    Reason.UNREACHABLE,
                    "the emulator at " + url + " does not answer (" + exception + "): is it still running?",
                    0,
                    exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new EmulatorException(Reason.UNREACHABLE, "interrupted while the emulator was asked", 0, exception);
        }
    }

    private static JsonElement parse(String text) {
        try {
            return text.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(text);
        } catch (JsonParseException exception) {
            return JsonNull.INSTANCE;
        }
    }
}
