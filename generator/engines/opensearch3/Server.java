import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * OpenSearch 3 in one process, of jars alone: {@code java -cp … Server HOME}.
 *
 * <p>HOME, a folder that is not there yet, takes the data. The server listens on free ports of the loopback, prints
 * {@code READY <http port>}, and ends when its standard input does: it never outlives the process that started it.
 */
public final class Server {
  /** A node whose plugins are on the class path. */
  static final class ClassPathNode extends Node {
    ClassPathNode(Environment environment, Collection<PluginInfo> plugins) {
      super(environment, plugins, false);
    }
  }

  private static PluginInfo plugin(String type, String... extended) {
    return new PluginInfo(type, "on the class path", "NA", Version.CURRENT, "21", type, null, List.of(extended), false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Path config = Files.createDirectories(home.resolve("config"));
    Settings settings = Settings.builder()
        .put("path.home", home)
        .put("cluster.name", "sluice")
        .put("node.name", "sluice")
        .put("network.host", "127.0.0.1")
        .put("http.port", 0)
        .put("transport.port", 0)
        .put("http.type", "netty4")
        .put("transport.type", "netty4")
        .put("discovery.type", "single-node")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
    Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> "sluice");
    String painless = "org.opensearch.painless.PainlessModulePlugin";
    Node node = new ClassPathNode(environment, List.of(
        plugin("org.opensearch.transport.Netty4ModulePlugin"),
        plugin(painless),
        plugin("org.opensearch.ingest.common.IngestCommonModulePlugin", painless),
        plugin("org.opensearch.script.mustache.MustacheModulePlugin"),
        plugin("org.opensearch.index.mapper.MapperExtrasModulePlugin")));
    node.start();
    System.out.println("READY " + node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort());
    Lifeline.hold(home);
  }
}
