package dev.workoskit.emulator;

import dev.workoskit.emulator.EmulatorException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where the program is. */
final class Program {
    private static final String VARIABLE = "WORKOS_EMULATOR";
    private static Path unpacked;

    private Program() {}

    /** The file that the environment variable {@code WORKOS_EMULATOR} names, or the program of this package, unpacked once. */
    static synchronized Path find() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isEmpty()) {
            if (!Files.isRegularFile(Path.of(named))) {
                throw new EmulatorException(
                        Reason.PROGRAM_MISSING,
                        VARIABLE + " names " + named + ", and there is no such file: correct or unset it");
            }
            return Path.of(named);
        }
        if (unpacked == null || !Files.isRegularFile(unpacked)) {
            unpacked = unpack(platform(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return unpacked;
    }

    /** The folder of a platform's program: {@code linux-x86_64}. */
    static String platform(String system, String architecture) {
        String lower = system.toLowerCase(Locale.ROOT);
        String name = lower.startsWith("windows") ? "windows" : lower.startsWith("mac") ? "macos" : lower;
        return name + "-" + (architecture.equals("amd64") ? "x86_64" : architecture);
    }

    static Path unpack(String platform) {
        String name = platform.startsWith("windows") ? "workos-emulator.exe" : "workos-emulator";
        try (InputStream program = Program.class.getResourceAsStream("programs/" + platform + "/" + name)) {
            if (program == null) {
                throw new EmulatorException(
                        Reason.PROGRAM_MISSING,
                        "workos-emulator-junit was packed without a program for " + platform + ": build it from its sources "
                                + "(cargo build --release --package workos-emulator) and name it in " + VARIABLE);
            }
            Path folder = Files.createTempDirectory("workos-emulator");
            Path file = folder.resolve(name);
            // What is deleted on exit is deleted in the opposite order.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            Files.copy(program, file);
            if (!file.toFile().setExecutable(true, true)) {
                throw new IOException("it cannot be made executable");
            }
            return file;
        } catch (IOException exception) {
            throw new EmulatorException(
                    Reason.PROGRAM_MISSING,
                    "the program cannot be unpacked into " + System.getProperty("java.io.tmpdir") + " (" + exception
                            + "): make room there, or name the program in " + VARIABLE,
                    0,
                    exception);
        }
    }
}
