package dev.workoskit.emulator;

/** What went wrong with an emulator; the message names the fix. */
public class EmulatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, for a program to compare. */
    public enum Reason {
        /** There is no program for this platform in the package. */
        PROGRAM_MISSING,
        /** The program ended or said nothing instead of starting; the message has what it wrote. */
        START_FAILED,
        /** The emulator does not answer. */
        UNREACHABLE,
        /** The emulator did not do what it was told. */
        REFUSED,
        /** What was waited for, a code or an event, did not come in time. */
        NOT_IN_TIME
    }

    private final Reason reason;
    private final int status;

    EmulatorException(Reason reason, String message) {
        this(reason, message, 0, null);
    }

    EmulatorException(Reason reason, String message, int status, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.status = status;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** HTTP status of a control's answer; 0 if there was none. */
    public int status() {
        return status;
    }
}
