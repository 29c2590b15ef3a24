import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.index.mapper.MapperExtrasPlugin;
import org.elasticsearch.ingest.common.IngestCommonPlugin;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.painless.PainlessPlugin;
import org.elasticsearch.plugins.ExtensiblePlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.ScriptPlugin;
import org.elasticsearch.script.ScriptContext;
import org.elasticsearch.script.ScriptEngine;
import org.elasticsearch.script.mustache.MustachePlugin;
import org.elasticsearch.transport.Netty4Plugin;

/**
 * Elasticsearch 7 in one process, of jars alone: {@code java -cp … Server HOME}.
 *
 * <p>HOME, a folder that is not there yet, takes the data. The server listens on free ports of the loopback, prints
 * {@code READY <http port>}, and ends when its standard input does: it never outlives the process that started it.
 */
public final class Server {
  /** A node whose plugins are on the class path. */
  static final class ClassPathNode extends Node {
    ClassPathNode(Environment environment, Collection<Class<? extends Plugin>> plugins) {
      super(environment, plugins, false);
    }
  }

  /** Painless with the functions that ingest-common adds to it: a plugin on the class path is not told of those that extend it. */
  public static final class Painless extends Plugin implements ScriptPlugin {
    private final PainlessPlugin painless = new PainlessPlugin();

    public Painless() {
      painless.loadExtensions(new ExtensiblePlugin.ExtensionLoader() {
        @Override
        public <T> List<T> loadExtensions(Class<T> type) {
          return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get).toList();
        }
      });
    }

    @Override
    public ScriptEngine getScriptEngine(Settings settings, Collection<ScriptContext<?>> contexts) {
      return painless.getScriptEngine(settings, contexts);
    }

    @Override
    public List<ScriptContext<?>> getContexts() {
      return painless.getContexts();
    }

    @Override
    public List<Setting<?>> getSettings() {
      return painless.getSettings();
    }
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
    Node node = new ClassPathNode(environment,
        List.of(Netty4Plugin.class, IngestCommonPlugin.class, Painless.class, MustachePlugin.class, MapperExtrasPlugin.class));
    node.start();
    System.out.println("READY " + node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort());
    Lifeline.hold(home);
  }
}
