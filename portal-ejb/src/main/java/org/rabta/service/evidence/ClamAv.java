package org.rabta.service.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.rabta.domain.evidence.CheckResult;

/**
 * A ClamAV daemon at the other end of a connection, spoken to by its command {@code INSTREAM}
 * (clamd(8)): pieces, each with its length before it, an empty one at the end, one line as answer.
 */
final class ClamAv {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 1 << 16;
  private static final int CONNECT_MILLIS = 3_000;
  private static final int ANSWER_MILLIS = 120_000;
  private static final int LONGEST_ANSWER = 4_096;

  private final String host;
  private final int port;

  ClamAv(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * What the daemon says of a content.
   *
   * @throws IOException if it cannot be reached or breaks off
   */
  MalwareScan.Finding scan(InputStream content) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      var broken = send(content, socket);
      return finding(answer(socket.getInputStream()), broken);
    }
  }

  /**
   * Where the content is larger than the daemon takes, it answers and hangs up: its answer says
   * more than the broken connection.
   */
  private static boolean send(InputStream content, Socket socket) throws IOException {
    var out = new DataOutputStream(socket.getOutputStream());
    var piece = new byte[PIECE];
    try {
      out.write(COMMAND);
      for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
        out.writeInt(n);
        out.write(piece, 0, n);
      }
      out.writeInt(0);
      out.flush();
      return false;
    } catch (SocketException hungUp) {
      return true;
    }
  }

  private static String answer(InputStream in) throws IOException {
    var text = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
    return text.replace("\0", "").strip();
  }

  private static MalwareScan.Finding finding(String answer, boolean broken) {
    if (answer.endsWith(" FOUND")) {
      var name = answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", "");
      return new MalwareScan.Finding(CheckResult.INFECTED, name);
    }
    if (!broken && answer.equals("stream: OK")) {
      return new MalwareScan.Finding(CheckResult.CLEAN, null);
    }
    return new MalwareScan.Finding(
        CheckResult.SCAN_FAILED, answer.isEmpty() ? "no answer" : answer);
  }
}
