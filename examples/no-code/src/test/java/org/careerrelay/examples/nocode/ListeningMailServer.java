package org.careerrelay.examples.nocode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes every mail (RFC 5321, the least of it). */
final class ListeningMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();

    ListeningMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "mail-server");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> received() {
        return received;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread talking = new Thread(() -> talk(client), "mail-client");
                talking.setDaemon(true);
                talking.start();
            }
        } catch (SocketException e) {
            // It was closed: the test is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 localhost");
            String line = in.readLine();
            while (line != null && !line.toUpperCase(Locale.ROOT).startsWith("QUIT")) {
                if (line.equalsIgnoreCase("DATA")) {
                    say(out, "354 go on");
                    received.add(mail(in));
                }
                say(out, "250 localhost");
                line = in.readLine();
            }
            say(out, "221 bye");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
