package dev.workoskit.emulator;

import static dev.workoskit.emulator.Ask.ask;
import static dev.workoskit.emulator.Ask.create;
import static dev.workoskit.emulator.Ask.names;
import static dev.workoskit.emulator.Ask.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import dev.workoskit.emulator.EmulatorException.Reason;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The handle, against the program that is packed with it. */
class EmulatorTest {
    private static final String SEED =
            """
            organizations: [{ id: org_01ACME, name: Acme }]
            users: [{ id: user_01ADA, email: ada@acme.com }]
            """;

    private static EmulatorException refused(Reason reason, String part, Executable call) {
        var exception = assertThrows(EmulatorException.class, call);
        assertEquals(reason, exception.reason(), exception.getMessage());
        assertTrue(exception.getMessage().contains(part), exception.getMessage());
        return exception;
    }

    @Test
    void startsSeededAndStops(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("seed.yaml"), "organizations: [{ name: Beta }]");
        var options = Emulator.options().seed(SEED).seed(file).seed("organizations: [{ name: Gamma }]");
        Emulator emulator = options.start();
        assertEquals(List.of("Gamma", "Beta", "Acme"), names(emulator));
        assertTrue(emulator.isRunning());
        assertEquals(emulator.url(), emulator.environment().get("WORKOS_BASE_URL"));
        emulator.close();
        assertFalse(emulator.isRunning());
        emulator.close();
        refused(Reason.UNREACHABLE, "is it still running", emulator::reset);
    }

    @Test
    void optionsReachTheProgram() throws Exception {
        var options = Emulator.options().apiKey("sk_test_own").clientId("client_own").seedNumber(7);
        try (Emulator own = options.start(); Emulator contract = Emulator.options().contract().start()) {
            assertEquals("sk_test_own client_own", own.apiKey() + " " + own.clientId());
            assertEquals(200, status(own, "/organizations"));
            assertEquals(200, status(contract, "/organizations/org_any"));
            assertNotEquals(own.url(), contract.url());
            int port = URI.create(own.url()).getPort();
            refused(Reason.START_FAILED, "cannot listen on 127.0.0.1:" + port, () -> Emulator.options().port(port).start());
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlace() {
        String wrong = "organizations: [{ name: Acme, nmae: Acme }]";
        assertEquals(422, refused(Reason.REFUSED, "organizations[0].nmae: is unknown", () -> Emulator.start(wrong)).status());
    }

    @Test
    void aPlatformWithoutProgramSaysHowToGetOne() {
        assertEquals("linux-x86_64", Program.platform("Linux", "amd64"));
        assertEquals("macos-aarch64", Program.platform("Mac OS X", "aarch64"));
        refused(Reason.PROGRAM_MISSING, "name it in WORKOS_EMULATOR", () -> Program.unpack("plan9-mips"));
    }

    @Test
    void seedResetAndSnapshots() throws Exception {
        try (Emulator emulator = Emulator.start(SEED)) {
            emulator.snapshot("before");
            create(emulator, "Beta");
            assertEquals(List.of("Beta", "Acme"), names(emulator));
            emulator.restore("before");
            assertEquals(List.of("Acme"), names(emulator));
            assertEquals(List.of("before"), emulator.snapshots());
            emulator.seed(Map.of("organizations", List.of(Map.of("name", "Gamma"))));
            ask(emulator, "DELETE", "/organizations/org_01ACME", null);
            emulator.reset();
            assertEquals(List.of("Gamma", "Acme"), names(emulator));
            try (Emulator other = Emulator.start(emulator.exportSeed().toString())) {
                assertEquals(List.of("Gamma", "Acme"), names(other));
                assertEquals(emulator.exportSeed(), other.exportSeed());
            }
            emulator.dropSnapshots();
            refused(Reason.REFUSED, "there is no snapshot 'before'", () -> emulator.restore("before"));
        }
    }

    @Test
    void forks() throws Exception {
        Fork left;
        try (Emulator emulator = Emulator.start(SEED)) {
            try (Fork fork = emulator.fork()) {
                assertEquals(List.of(emulator.apiKey(), emulator.clientId()), List.of(fork.apiKey(), fork.clientId()));
                assertEquals(fork.url(), fork.environment().get("WORKOS_BASE_URL"));
                create(fork, "Beta");
                assertEquals(List.of("Beta", "Acme"), names(fork));
                assertEquals(List.of("Acme"), names(emulator));
                fork.reset();
                assertEquals(List.of("Acme"), names(fork));
            }
            assertEquals("{\"data\":[]}", emulator.control("GET", "forks", null).toString());
            left = emulator.fork();
        }
        refused(Reason.UNREACHABLE, "is it still running?", left::clock);
    }

    @Test
    void faultsAndRateLimitsStrike() throws Exception {
        try (Emulator emulator = Emulator.start(SEED)) {
            emulator.fault(Map.of("operation", "organizations.list_organizations", "status", 503, "count", 2));
            assertEquals(2, emulator.unusedFaults().get(0).get("remaining").getAsInt());
            assertEquals(503, status(emulator, "/organizations"));
            assertEquals(503, status(emulator, "/organizations"));
            assertEquals(200, status(emulator, "/organizations"));
            assertEquals(List.of(), emulator.unusedFaults());
            assertEquals(2, emulator.faults().get(0).get("struck").getAsInt());
            emulator.clearFaults();
            assertEquals(List.of(), emulator.faults());
            refused(Reason.REFUSED, "organizations.list_organisations",
                    () -> emulator.fault(Map.of("operation", "organizations.list_organisations", "status", 503)));

            emulator.freezeClock();
            emulator.limitRate(Map.of("requests", 1, "seconds", 60));
            assertEquals(1, emulator.rateLimits().size());
            assertEquals(200, status(emulator, "/organizations"));
            assertEquals(429, status(emulator, "/organizations"));
            emulator.clearRateLimits();
            assertEquals(200, status(emulator, "/organizations"));
        }
    }

    @Test
    void theClockIsMoved() throws Exception {
        try (Emulator emulator = Emulator.start()) {
            Instant noon = Instant.parse("2026-01-15T12:00:00Z");
            assertEquals(noon, emulator.freezeClock(noon));
            emulator.advanceClock(Duration.ofMillis(60_500));
            create(emulator, "Acme");
            assertEquals(noon.plusMillis(60_500), emulator.clock());
            Instant ahead = emulator.skewClock(Duration.ofDays(1));
            assertTrue(Duration.between(Instant.now(), ahead).toHours() >= 23);
            assertTrue(Duration.between(Instant.now(), emulator.resumeClock()).abs().toMinutes() < 5);
        }
    }

    @Test
    void codesAreWaitedFor() throws Exception {
        try (Emulator emulator = Emulator.start(SEED)) {
            Duration soon = Duration.ofMillis(50);
            refused(Reason.NOT_IN_TIME, "nothing was sent to anybody", () -> emulator.waitForCode("ada@acme.com", null, soon));
            ask(emulator, "POST", "/user_management/magic_auth", "{\"email\": \"ada@acme.com\"}");
            String code = emulator.waitForCode("ADA@acme.com");
            var mail = emulator.outbox().get(0);
            assertEquals(code, mail.get("code").getAsString());
            String id = mail.get("id").getAsString();
            refused(Reason.NOT_IN_TIME, "went to ada@acme.com", () -> emulator.waitForCode("ada@acme.com", id, soon));
        }
    }

    @Test
    void requestsAreRecordedAndCompared() throws Exception {
        try (Emulator emulator = Emulator.start(SEED)) {
            status(emulator, "/organizations?limit=5");
            status(emulator, "/organizations/org_nobody");
            assertEquals(1, emulator.requests("organizations.list_organizations").size());
            assertFalse(emulator.requests().toString().contains(emulator.apiKey()));
            var listed = Map.of("operation", "organizations.list_organizations", "times", 1);
            emulator.expectRequests(List.of(listed, Map.of("path", "/organizations/{id}")), true, true);
            assertEquals(List.of(), emulator.checkRequests(List.of(listed), false, false));
            var error = assertThrows(AssertionError.class, () -> emulator.expectRequests(List.of(listed), false, true));
            assertTrue(error.getMessage().contains("organizations"), error.getMessage());
            emulator.clearRequests();
            assertEquals(List.of(), emulator.requests());
        }
    }

    @Test
    void webhooksAreDeliveredAndDisturbed() throws Exception {
        var arrived = new CopyOnWriteArrayList<Optional<String>>();
        var events = new CopyOnWriteArrayList<String>();
        var endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext("/webhooks", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            events.add(JsonParser.parseString(body).getAsJsonObject().get("event").getAsString());
            arrived.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("workos-signature")));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        endpoint.start();
        String url = "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/webhooks";
        String seed = "webhookEndpoints: [{ endpoint_url: '" + url + "', events: [organization.created] }]";
        try (Emulator emulator = Emulator.start(seed)) {
            create(emulator, "Acme");
            var attempt = emulator.settleWebhooks().get(0);
            assertTrue(attempt.get("delivered").getAsBoolean(), attempt.toString());
            String event = emulator.waitForEvent("organization.created").get("id").getAsString();
            assertEquals(event, attempt.get("event_id").getAsString());
            refused(Reason.NOT_IN_TIME, "no event organization.created",
                    () -> emulator.waitForEvent("organization.created", event, Duration.ofMillis(50)));

            emulator.pauseWebhooks();
            emulator.replayWebhook(event);
            assertEquals(1, emulator.settleWebhooks().size());
            emulator.resumeWebhooks();
            assertEquals(2, emulator.settleWebhooks().size());

            emulator.webhookFault(Map.of("event", "organization.created", "signature", "missing"));
            assertEquals(1, emulator.webhookFaults().size());
            assertEquals(1, emulator.unusedWebhookFaults().size());
            create(emulator, "Beta");
            assertEquals(3, emulator.drainWebhooks().size());
            assertEquals(List.of(), emulator.unusedWebhookFaults());
            assertEquals(List.of(true, true, false), arrived.stream().map(Optional::isPresent).toList());
            emulator.clearWebhookFaults();

            String secret = emulator.rotateWebhookSecret(attempt.get("endpoint_id").getAsString(), true);
            assertFalse(secret.isEmpty());
            assertEquals("user.created", emulator.sendWebhook("user.created", null).get("event").getAsString());
            emulator.settleWebhooks();
            assertEquals("user.created", events.get(events.size() - 1));
            assertEquals(3, arrived.get(arrived.size() - 1).orElseThrow().split("v1=").length);
        } finally {
            endpoint.stop(0);
        }
    }

    @Test
    void keysSessionsDemandsAndCoverage() throws Exception {
        try (Emulator emulator = Emulator.start(SEED)) {
            var session = emulator.session(Map.of("email", "ada@acme.com"));
            assertEquals("user_01ADA", session.getAsJsonObject("user").get("id").getAsString());
            refused(Reason.REFUSED, "directory_nobody", () -> emulator.directory("directory_nobody"));
            emulator.rotateKeys(true);
            var keys = ask(emulator, "GET", "/sso/jwks/" + emulator.clientId(), null).value().getAsJsonObject();
            assertEquals(2, keys.getAsJsonArray("keys").size());
            assertEquals(emulator.authkit(), emulator.control("GET", "authkit", null));
            assertTrue(emulator.coverage().size() > 200);
        }
    }

    @Test
    void everyControlOfTheDocumentationHasAMethod() throws Exception {
        String page = Files.readString(Path.of(System.getProperty("controls")));
        var documented = new TreeSet<String>();
        Pattern.compile("`(?:[A-Z]+ )?/_emulator/([a-z/-]+)").matcher(page).results().forEach(hit -> documented.add(hit.group(1)));
        String source = Files.readString(Path.of("src/main/java/dev/workoskit/emulator/Control.java"));
        assertTrue(documented.size() > 20);
        documented.removeIf(path -> source.contains("\"" + path + "\""));
        assertEquals(new TreeSet<>(), documented);
    }

    /** Starts an emulator and waits to be killed; prints the process of the emulator. */
    static final class Starter {
        public static void main(String[] arguments) throws InterruptedException {
            Emulator.start();
            System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
            if (arguments.length > 0) {
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void itEndsWithItsParentHoweverThatEnds() throws Exception {
        for (var how : List.of(List.<String>of(), List.of("wait"))) {
            var command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), Starter.class.getName()));
            command.addAll(how);
            Process parent = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
            ProcessHandle emulator = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            if (!how.isEmpty()) {
                assertTrue(emulator.isAlive());
                parent.destroyForcibly();
            }
            assertTrue(parent.waitFor(20, TimeUnit.SECONDS));
            emulator.onExit().get(20, TimeUnit.SECONDS);
        }
    }
}
