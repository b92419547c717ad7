package org.careerrelay.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to and from the server. Each step, be it writing or a whole answer, has to end in time, also with a server that reads nothing or sends one byte a minute; how
 * long an answer may be is bounded too. Used by one thread.
 */
final class SmtpWire implements Closeable {

    /** RFC 5321 allows 512 bytes a line; some servers say more. */
    private static final int LONGEST_LINE = 2_048;

    private static final int MOST_LINES = 128;
    private static final int BUFFER = 8_192;

    private final Duration timeout;
    private final String host;
    /** Closing it ends every step, also one of the TLS socket above it. */
    private final Socket bottom;

    private final ScheduledThreadPoolExecutor alarm;
    private Socket socket;
    private InputStream in;
    private volatile boolean givenUp;

    private SmtpWire(String host, Socket bottom, Duration timeout) throws IOException {
        this.host = host;
        this.bottom = bottom;
        this.socket = bottom;
        this.timeout = timeout;
        this.in = new BufferedInputStream(bottom.getInputStream(), BUFFER);
        this.alarm = new ScheduledThreadPoolExecutor(1, step -> {
            Thread thread = new Thread(step, "career-relay-smtp-timeout");
            thread.setDaemon(true);
            return thread;
        });
        alarm.setRemoveOnCancelPolicy(true);
    }

    /** Connects to the first of the host's addresses that lets it. */
    static SmtpWire to(SmtpServer server, SmtpTimes times) throws IOException {
        IOException last = null;
        for (InetAddress address : InetAddress.getAllByName(server.host())) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, server.portToUse()), (int)
                        times.connect().toMillis());
                socket.setTcpNoDelay(true);
                return new SmtpWire(server.host(), socket, times.reply());
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last == null ? new IOException("no address") : last;
    }

    /**
     * Turns to TLS. What came before it is nobody's: had the server sent something already, somebody on the way could have put it there to be
     * read as if it had come protected (RFC 3207, section 6).
     */
    void secure(SSLSocketFactory factory) throws IOException {
        if (!isSilent()) {
            throw new SSLException("bytes before TLS");
        }
        SSLSocket secured = (SSLSocket) factory.createSocket(bottom, host, bottom.getPort(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate has to bear the host's name
        secured.setSSLParameters(parameters);
        within(() -> {
            secured.startHandshake();
            return secured;
        });
        socket = secured;
        in = new BufferedInputStream(secured.getInputStream(), BUFFER);
    }

    /** Whether the server has said nothing that it was not asked for, as far as one can see. */
    boolean isSilent() throws IOException {
        return in.available() == 0;
    }

    void write(byte[] bytes) throws IOException {
        within(() -> {
            socket.getOutputStream().write(bytes);
            return bytes;
        });
    }

    SmtpAnswer read() throws IOException {
        return within(this::answer);
    }

    private SmtpAnswer answer() throws IOException {
        List<String> lines = new ArrayList<>(1);
        do {
            lines.add(line());
        } while (SmtpAnswer.goesOn(lines.get(lines.size() - 1)) && lines.size() < MOST_LINES);
        if (SmtpAnswer.goesOn(lines.get(lines.size() - 1))) {
            throw new IOException("an endless reply");
        }
        return SmtpAnswer.of(lines);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("an endless line");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private <T extends @Nullable Object> T within(Step<T> step) throws IOException {
        Future<?> late = alarm.schedule(this::giveUp, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return step.run();
        } catch (IOException e) {
            throw givenUp ? new SocketTimeoutException() : e;
        } finally {
            late.cancel(false);
        }
    }

    private void giveUp() {
        givenUp = true;
        hangUp();
    }

    private void hangUp() {
        try {
            bottom.close();
        } catch (IOException closedAllTheSame) {
            // The step ends with an error of its own.
        }
    }

    @Override
    public void close() {
        alarm.shutdownNow();
        hangUp();
    }

    /** What takes its time. */
    @FunctionalInterface
    private interface Step<T extends @Nullable Object> {

        T run() throws IOException;
    }
}
