package dev.workoskit.emulator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.workoskit.emulator.EmulatorException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running emulator. It stops when it is closed, and at the latest with this process, however that ends.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.start("organizations: [{ name: Acme }]")) {
 *     String url = emulator.url(); // with apiKey() and clientId() all that a client needs
 * }
 * }</pre>
 */
public final class Emulator extends Control implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Process process;
    private final String apiKey;
    private final String clientId;

    private Emulator(Process process, JsonObject ready) {
        super(text(ready, "url"));
        this.process = process;
        this.apiKey = text(ready, "api_key");
        this.clientId = text(ready, "client_id");
    }

    /** Starts an emulator on a free port with these seeds, YAML or JSON texts; a seed that does not fit is refused. */
    public static Emulator start(String... seeds) {
        var options = new Options();
        for (String seed : seeds) {
            options.seed(seed);
        }
        return options.start();
    }

    /** Settings for an emulator. */
    public static Options options() {
        return new Options();
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

    /** Whether its process has not ended. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Stops it and waits for its process. Does nothing the second time. */
    @Override
    public void close() {
        end(process);
    }

    @Override
    public String toString() {
        return "Emulator at " + url() + (isRunning() ? "" : ", stopped");
    }

    /** Settings for an emulator; each setter returns the settings. */
    public static final class Options {
        private final List<String> seeds = new ArrayList<>();
        private final List<String> arguments = new ArrayList<>();
        private Duration timeout = Duration.ofSeconds(10);
        private int port;

        private Options() {}

        /** Plants a seed, YAML or JSON text; several are planted one after the other. */
        public Options seed(String seed) {
            seeds.add(seed);
            return this;
        }

        /** Plants a seed file. */
        public Options seed(Path file) {
            try {
                return seed(Files.readString(file));
            } catch (IOException exception) {
                throw new EmulatorException(Reason.START_FAILED, "the seed cannot be read: " + exception, 0, exception);
            }
        }

        /** Listens on this port of the loopback interface; 0, the default, takes a free one. */
        public Options port(int port) {
            this.port = port;
            return this;
        }

        /** Number from which ids, codes and secrets follow; 0 by default. */
        public Options seedNumber(long number) {
            return argument("--seed-number", Long.toUnsignedString(number));
        }

        /** API key of the environment. */
        public Options apiKey(String key) {
            return argument("--api-key", key);
        }

        /** Client id of the environment. */
        public Options clientId(String id) {
            return argument("--client-id", id);
        }

        /** Lets the sign-in pages wait for a person. */
        public Options interactive() {
            return argument("--interactive");
        }

        /** Answers every valid request with a sample. */
        public Options contract() {
            return argument("--contract");
        }

        /** How long it may take until it is ready; ten seconds by default. */
        public Options timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Starts it. */
        public Emulator start() {
            var command = new ArrayList<String>();
            command.add(Program.find().toString());
            command.addAll(List.of("--json", "--exit-with-stdin", "--port", Integer.toString(port)));
            command.addAll(arguments);
            Emulator emulator = launch(command, timeout);
            try {
                seeds.forEach(emulator::seed);
                return emulator;
            } catch (RuntimeException exception) {
                emulator.close();
                throw exception;
            }
        }

        private Options argument(String... words) {
            arguments.addAll(List.of(words));
            return this;
        }
    }

    private static Emulator launch(List<String> command, Duration timeout) {
        Path errors = null;
        Process process = null;
        try {
            // What the program says goes to a file: nobody has to read it while it runs.
            errors = Files.createTempFile("workos-emulator", ".log");
            process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
            JsonObject ready = ready(process, timeout);
            if (ready != null) {
                return new Emulator(process, ready);
            }
            boolean isLate = process.isAlive();
            end(process);
            String said = Files.readString(errors).strip();
            String how = isLate ? "it was not ready within " + timeout.toMillis() + " ms" : "it ended with status " + process.exitValue();
            throw failed(said.isEmpty() ? how : said, command, null);
        } catch (IOException exception) {
            throw failed(exception.toString(), command, exception);
        } finally {
            if (errors != null) {
                // The program keeps what it has open; the name is not needed any more.
                errors.toFile().delete();
            }
        }
    }

    /** The line that the program prints when it is ready; null if there is none in time. */
    private static JsonObject ready(Process process, Duration timeout) {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = new CompletableFuture<String>();
        var reader = new Thread(() -> {
            try {
                line.complete(output.readLine());
            } catch (IOException exception) {
                line.complete(null);
            }
        }, "workos-emulator-ready");
        reader.setDaemon(true);
        reader.start();
        try {
            String text = line.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return text == null ? null : JsonParser.parseString(text).getAsJsonObject();
        } catch (TimeoutException | ExecutionException | JsonParseException | IllegalStateException exception) {
            return null;
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static EmulatorException failed(String reason, List<String> command, Throwable cause) {
        String message = "the emulator did not start: " + reason + " (" + String.join(" ", command) + ")";
        return new EmulatorException(Reason.START_FAILED, message, 0, cause);
    }

    private static void end(Process process) {
        try {
            // The end of its input is its sign to go.
            process.getOutputStream().close();
        } catch (IOException exception) {
            process.destroy();
        }
        try {
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException exception) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
