import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What ties a server to the process that started it. */
final class Lifeline {
  private Lifeline() {}

  /** Waits until standard input ends, as it does however that process ends; then removes the data and ends this one. */
  static void hold(Path home) throws IOException {
    while (System.in.read() >= 0) {}
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }
}
