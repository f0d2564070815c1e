package dev.workoskit.emulator;

import static dev.workoskit.emulator.Ask.create;
import static dev.workoskit.emulator.Ask.names;
import static dev.workoskit.emulator.Ask.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The extension, used here and in runs of their own for what must fail. */
@WithEmulator(seed = "organizations: [{ name: Class }]")
class EmulatorExtensionTest {
    private Emulator before;

    @BeforeEach
    void itIsTheSameBeforeTheTest(Emulator emulator) {
        before = emulator;
    }

    @RepeatedTest(3)
    void eachTestHasItsOwn(Emulator emulator) throws Exception {
        assertSame(before, emulator);
        assertEquals(List.of("Class"), names(emulator));
        create(emulator, "Test");
        assertEquals(List.of("Test", "Class"), names(emulator));
    }

    @Test
    @WithEmulator(seed = {"organizations: [{ name: One }]", "organizations: [{ name: Two }]"}, seedNumber = 9)
    void aMethodsAnnotationWins(Emulator emulator) throws Exception {
        assertEquals(List.of("Two", "One"), names(emulator));
    }

    @Nested
    class Inner {
        @Test
        void theClassAroundCounts(Emulator emulator) throws Exception {
            assertEquals(List.of("Class"), names(emulator));
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(tests)).execute();
    }

    private static Throwable failure(Class<?> tests) {
        var finished = run(tests).testEvents().failed().list();
        assertEquals(1, finished.size());
        return finished.get(0).getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
    }

    @WithEmulator
    static final class FailingCase {
        static final List<Emulator> STARTED = new ArrayList<>();

        @Test
        void fails(Emulator emulator) throws Exception {
            STARTED.add(emulator);
            emulator.fault(Map.of("operation", "organizations.list_organizations", "status", 503));
            status(emulator, "/organizations/org_nobody");
            assertEquals(200, status(emulator, "/organizations"));
        }
    }

    @Test
    void aFailedTestShowsWhatWasAskedAndEndsItsEmulator() {
        String[] lines = failure(FailingCase.class).getSuppressed()[0].toString().split("\n");
        assertEquals("WorkOS emulator: what was asked", lines[0]);
        assertEquals(
                "GET /organizations/org_nobody -> 404 (organizations.get_organization): Organization not found: 'org_nobody'.",
                lines[1]);
        assertTrue(lines[2].startsWith("GET /organizations -> 503 (organizations.list_organizations, struck by a fault)"), lines[2]);
        assertEquals(List.of(false), FailingCase.STARTED.stream().map(Emulator::isRunning).toList());
    }

    @WithEmulator(seed = "organisations: []")
    static final class WrongSeedCase {
        @Test
        void neverRuns(Emulator emulator) {}
    }

    @WithEmulator(seedResource = "nothing.yaml")
    static final class MissingResourceCase {
        @Test
        void neverRuns(Emulator emulator) {}
    }

    @WithEmulator
    static final class ConstructorCase {
        ConstructorCase(Emulator emulator) {}

        @Test
        void neverRuns() {}
    }

    @Test
    void mistakesNameTheFix() {
        assertTrue(causes(failure(WrongSeedCase.class)).contains("organisations: is no key of a seed file"));
        assertTrue(causes(failure(MissingResourceCase.class)).contains("begin its name with /"));
        assertTrue(causes(failure(ConstructorCase.class)).contains("in the test method or in a @BeforeEach method"));
    }

    private static String causes(Throwable failure) {
        var messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause).append('\n');
        }
        return messages.toString();
    }
}
