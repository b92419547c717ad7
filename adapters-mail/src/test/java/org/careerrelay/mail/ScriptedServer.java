package org.careerrelay.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server that answers what a test tells it to. A verb has a queue of answers, used up over all connections; after that, and for
 * any other verb, it behaves well. The answer {@link #CUT} closes the connection, {@link #SILENCE} leaves it open and says nothing on it any more.
 */
final class ScriptedServer implements Closeable {

    static final String CUT = "cut";
    /** Unlike an empty answer, which leaves out one alone. */
    static final String SILENCE = "silence";
    /** What {@code EHLO} is answered with by a server that lets commands come together. */
    static final String PIPELINING = "250-ok\r\n250 PIPELINING";
    /** Stands for the line that ends a message. */
    static final String END = ".";
    /** Stands for the first line of a message's content. */
    static final String CONTENT = "content";
    /** Stands for the connection being accepted. */
    static final String GREETING = "greeting";

    private static final Map<String, String> GOOD = Map.of(
            GREETING,
            "220 ready",
            "EHLO",
            "250 ok",
            "DATA",
            "354 go",
            "QUIT",
            "221 bye",
            CONTENT,
            "",
            "STARTTLS",
            "220 go");

    private final ServerSocket socket;
    private final @Nullable SSLContext tls;
    private final Map<String, Queue<String>> script = new HashMap<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private int connections;
    private int taken;
    private int lines; // of the message that is being read
    private String lastAnswer = "";

    ScriptedServer() throws IOException {
        this(null);
    }

    /** A server that turns to TLS when it is asked with STARTTLS and says 220. */
    ScriptedServer(@Nullable SSLContext tls) throws IOException {
        this.tls = tls;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next answers to a verb; null among them means a good answer. */
    synchronized ScriptedServer on(String verb, String... answers) {
        script.computeIfAbsent(verb, v -> new ArrayDeque<>())
                .addAll(Arrays.stream(answers)
                        .map(answer -> answer == null ? good(verb) : answer)
                        .toList());
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    synchronized int connections() {
        return connections;
    }

    /** How many messages with something in them were answered with 250. */
    synchronized int taken() {
        return taken;
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                synchronized (this) {
                    connections++;
                }
                converse(client);
            } catch (SocketException | SSLException closed) {
                // The client or the test has closed, or the client did not like the certificate.
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void converse(Socket client) throws IOException {
        client.setTcpNoDelay(true); // answers to commands that came together would wait for each other
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        boolean content = false;
        boolean goesOn = client instanceof SSLSocket || answer(GREETING, in, out);
        while (goesOn) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            if (content) {
                boolean end = line.equals(END);
                goesOn = end ? answer(END, in, out) : answer(CONTENT, in, out);
                content = !end;
                lines++;
            } else {
                commands.add(line);
                String verb = line.replaceAll("[ :].*", "");
                goesOn = answer(verb, in, out) && !verb.equals("QUIT");
                if (tls != null && verb.equals("STARTTLS")) {
                    converse(secured(client, tls));
                    return;
                }
                content = verb.equals("DATA") && lastAnswer.lines().anyMatch(said -> said.startsWith("354"));
                lines = 0;
            }
        }
    }

    private static SSLSocket secured(Socket client, SSLContext tls) throws IOException {
        SSLSocket secured =
                (SSLSocket) tls.getSocketFactory().createSocket(client, "localhost", client.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private boolean answer(String verb, Reader in, OutputStream out) throws IOException {
        String answer;
        synchronized (this) {
            Queue<String> queue = script.get(verb);
            answer = queue == null || queue.isEmpty() ? good(verb) : queue.remove();
            if (verb.equals(END) && lines > 0 && answer.startsWith("250")) {
                taken++;
            }
        }
        lastAnswer = answer;
        if (answer.equals(CUT)) {
            return false;
        }
        if (answer.equals(SILENCE)) {
            in.transferTo(Writer.nullWriter()); // until the client hangs up
            return false;
        }
        if (!answer.isEmpty()) {
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return true;
    }

    private static String good(String verb) {
        return GOOD.getOrDefault(verb, "250 ok");
    }
}
