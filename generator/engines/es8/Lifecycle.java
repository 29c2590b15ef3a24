package sluice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.elasticsearch.Build;
import org.elasticsearch.ResourceNotFoundException;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.metadata.IndexNameExpressionResolver;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.common.bytes.BytesReference;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.IndexScopedSettings;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.settings.SettingsFilter;
import org.elasticsearch.common.xcontent.XContentHelper;
import org.elasticsearch.core.CheckedFunction;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestController;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.NamedXContentRegistry;
import org.elasticsearch.xcontent.ParseField;
import org.elasticsearch.xcontent.ToXContent;
import org.elasticsearch.xcontent.XContentBuilder;
import org.elasticsearch.xcontent.XContentFactory;
import org.elasticsearch.xcontent.XContentParser;
import org.elasticsearch.xcontent.XContentParserConfiguration;
import org.elasticsearch.xcontent.XContentType;
import org.elasticsearch.xpack.core.ilm.AllocateAction;
import org.elasticsearch.xpack.core.ilm.DeleteAction;
import org.elasticsearch.xpack.core.ilm.DownsampleAction;
import org.elasticsearch.xpack.core.ilm.ForceMergeAction;
import org.elasticsearch.xpack.core.ilm.LifecycleAction;
import org.elasticsearch.xpack.core.ilm.LifecyclePolicy;
import org.elasticsearch.xpack.core.ilm.LifecyclePolicyMetadata;
import org.elasticsearch.xpack.core.ilm.LifecycleSettings;
import org.elasticsearch.xpack.core.ilm.LifecycleType;
import org.elasticsearch.xpack.core.ilm.MigrateAction;
import org.elasticsearch.xpack.core.ilm.ReadOnlyAction;
import org.elasticsearch.xpack.core.ilm.RolloverAction;
import org.elasticsearch.xpack.core.ilm.SearchableSnapshotAction;
import org.elasticsearch.xpack.core.ilm.SetPriorityAction;
import org.elasticsearch.xpack.core.ilm.ShrinkAction;
import org.elasticsearch.xpack.core.ilm.TimeseriesLifecycleType;
import org.elasticsearch.xpack.core.ilm.UnfollowAction;
import org.elasticsearch.xpack.core.ilm.WaitForSnapshotAction;
import org.elasticsearch.xpack.core.ilm.action.PutLifecycleRequest;

/**
 * Lifecycle policies and the root page without the plugins that have them, which are not published: the settings
 * {@code index.lifecycle.*}; {@code /}; and {@code /_ilm/policy}, which reads, validates and writes policies with Elasticsearch's
 * own classes, and keeps them in memory. Nothing acts on them.
 */
public final class Lifecycle extends Plugin implements ActionPlugin {
  private static final NamedXContentRegistry ACTIONS = new NamedXContentRegistry(List.of(
      new NamedXContentRegistry.Entry(LifecycleType.class, new ParseField(TimeseriesLifecycleType.TYPE), p -> TimeseriesLifecycleType.INSTANCE),
      action(AllocateAction.NAME, AllocateAction::parse),
      action(DeleteAction.NAME, DeleteAction::parse),
      action(DownsampleAction.NAME, DownsampleAction::parse),
      action(ForceMergeAction.NAME, ForceMergeAction::parse),
      action(MigrateAction.NAME, MigrateAction::parse),
      action(ReadOnlyAction.NAME, ReadOnlyAction::parse),
      action(RolloverAction.NAME, RolloverAction::parse),
      action(SearchableSnapshotAction.NAME, SearchableSnapshotAction::parse),
      action(SetPriorityAction.NAME, SetPriorityAction::parse),
      action(ShrinkAction.NAME, ShrinkAction::parse),
      action(UnfollowAction.NAME, UnfollowAction::parse),
      action(WaitForSnapshotAction.NAME, WaitForSnapshotAction::parse)));

  private static NamedXContentRegistry.Entry action(String name, CheckedFunction<XContentParser, ? extends LifecycleAction, IOException> parse) {
    return new NamedXContentRegistry.Entry(LifecycleAction.class, new ParseField(name), parse::apply);
  }

  @Override
  public List<Setting<?>> getSettings() {
    return List.of(
        LifecycleSettings.LIFECYCLE_NAME_SETTING,
        LifecycleSettings.LIFECYCLE_INDEXING_COMPLETE_SETTING,
        LifecycleSettings.LIFECYCLE_STEP_WAIT_TIME_THRESHOLD_SETTING,
        LifecycleSettings.LIFECYCLE_SKIP_SETTING,
        RolloverAction.LIFECYCLE_ROLLOVER_ALIAS_SETTING);
  }

  @Override
  public List<RestHandler> getRestHandlers(
      Settings settings,
      NamedWriteableRegistry writeables,
      RestController controller,
      ClusterSettings cluster,
      IndexScopedSettings index,
      SettingsFilter filter,
      IndexNameExpressionResolver names,
      Supplier<DiscoveryNodes> nodes,
      Predicate<NodeFeature> features) {
    return List.of(new Root(), new Policies());
  }

  private static RestResponse json(XContentBuilder body) {
    return new RestResponse(RestStatus.OK, body);
  }

  private static final class Root extends BaseRestHandler {
    @Override
    public String getName() {
      return "sluice_root";
    }

    @Override
    public List<Route> routes() {
      return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) throws IOException {
      XContentBuilder body = XContentFactory.jsonBuilder().startObject().field("name", "sluice").field("cluster_name", "sluice");
      body.startObject("version").field("number", Build.current().version()).field("build_flavor", Build.current().flavor()).endObject();
      body.field("tagline", "You Know, for Search").endObject();
      return channel -> channel.sendResponse(json(body));
    }
  }

  private static final class Policies extends BaseRestHandler {
    private final Map<String, LifecyclePolicyMetadata> kept = new ConcurrentSkipListMap<>();

    @Override
    public String getName() {
      return "sluice_lifecycle_policies";
    }

    @Override
    public List<Route> routes() {
      return List.of(
          new Route(RestRequest.Method.GET, "/_ilm/policy"),
          new Route(RestRequest.Method.GET, "/_ilm/policy/{name}"),
          new Route(RestRequest.Method.PUT, "/_ilm/policy/{name}"),
          new Route(RestRequest.Method.DELETE, "/_ilm/policy/{name}"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) throws IOException {
      String name = request.param("name");
      XContentBuilder body = switch (request.method()) {
        case PUT -> put(name, request.content());
        case DELETE -> delete(name);
        default -> get(name);
      };
      return channel -> channel.sendResponse(json(body));
    }

    private XContentBuilder put(String name, BytesReference body) throws IOException {
      LifecyclePolicy policy = read(name, body);
      long version = kept.containsKey(name) ? kept.get(name).getVersion() + 1 : 1;
      kept.put(name, new LifecyclePolicyMetadata(policy, Map.of(), version, System.currentTimeMillis()));
      return acknowledged();
    }

    private XContentBuilder delete(String name) throws IOException {
      if (kept.remove(name) == null) throw new ResourceNotFoundException("Lifecycle policy not found: {}", name);
      return acknowledged();
    }

    private XContentBuilder get(String name) throws IOException {
      if (name != null && !kept.containsKey(name)) throw new ResourceNotFoundException("Lifecycle policy not found: {}", name);
      XContentBuilder body = XContentFactory.jsonBuilder().startObject();
      for (LifecyclePolicyMetadata policy : name == null ? kept.values() : List.of(kept.get(name))) {
        body.startObject(policy.getName());
        body.field("version", policy.getVersion()).field("modified_date", policy.getModifiedDateString());
        body.field("policy", policy.getPolicy(), ToXContent.EMPTY_PARAMS);
        body.endObject();
      }
      return body.endObject();
    }

    private static XContentBuilder acknowledged() throws IOException {
      return XContentFactory.jsonBuilder().startObject().field("acknowledged", true).endObject();
    }

    private static LifecyclePolicy read(String name, BytesReference body) throws IOException {
      XContentParserConfiguration configuration = XContentParserConfiguration.EMPTY.withRegistry(ACTIONS);
      try (XContentParser parser = XContentHelper.createParser(configuration, body, XContentType.JSON)) {
        PutLifecycleRequest request = PutLifecycleRequest.parseRequest(new PutLifecycleRequest.Factory() {
          @Override
          public PutLifecycleRequest create(LifecyclePolicy policy) {
            return new PutLifecycleRequest(TimeValue.THIRTY_SECONDS, TimeValue.THIRTY_SECONDS, policy);
          }

          @Override
          public String getPolicyName() {
            return name;
          }
        }, parser);
        TimeseriesLifecycleType.INSTANCE.validate(request.getPolicy().getPhases().values());
        return request.getPolicy();
      }
    }
  }
}
