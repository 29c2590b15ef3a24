import java.io.IOException;
import java.io.UncheckedIOException;
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
    // The server works on until it is halted, so that a file may come or go while they are removed: then once more.
    for (int attempt = 0; attempt < 200 && Files.exists(home); attempt++) {
      try (Stream<Path> files = Files.walk(home)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException | UncheckedIOException gone) {
        continue;
      }
    }
    Runtime.getRuntime().halt(0);
  }
}
