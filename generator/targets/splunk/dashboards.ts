import type { Plan } from '../../plan/types.js';
import type { Artifact } from '../target.js';
import { xmlFile } from './app.js';
import { rawSourcetypes } from './kinds.js';
import { mappedSourcetypes } from './search.js';

/** The app's pages, in Simple XML. Every search asks the macro sluice_events where events are. */
export function dashboards(plans: Plan[]): Artifact[] {
  return [
    xmlFile('default/data/ui/nav/default.xml', nav),
    xmlFile('default/data/ui/views/sluice_alerts.xml', alerts(plans)),
    xmlFile('default/data/ui/views/sluice_collection.xml', collection),
  ];
}

const nav = `<nav search_view="search">
  <view name="sluice_alerts" default="true"/>
  <view name="sluice_collection"/>
  <view name="search"/>
</nav>
`;

/** Text of XML. */
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the panels ask of an event, whatever form it came in. */
const told = `eval namespace=coalesce('orchestrator.namespace', 'unmapped.orchestrator.namespace', kubernetes_namespace, "(none)"),
            state=case(coalesce('event.action', 'unmapped.event.action', event_action, "")="alert-resolved", "resolved", action="blocked", "blocked", true(), "active"),
            severity=coalesce(severity, "unknown")`;

const query = (text: string): string => `<query>${xml(text)}</query>`;

function alerts(plans: Plan[]): string {
  const products = plans.map((plan) => {
    const types = [...rawSourcetypes(plan), ...mappedSourcetypes(plan)];
    return `      <choice value="${xml(`sourcetype IN (${types.join(', ')})`)}">${xml(plan.title)}</choice>`;
  });
  return `<form version="1.1" theme="light">
  <label>Security alerts</label>
  <description>Alerts of every product, by severity, state and namespace. A click on a row shows its events.</description>
  <search id="alerts">
    ${query(`\`sluice_events\` cim_tag=alert ($product$) severity IN ($severity$)
          | ${told}
          | search namespace="$namespace$"
          | lookup sluice_severity severity OUTPUT weight
          | fillnull value=0 weight
          | fields _time, severity, weight, state, namespace, signature, action, dest, user, process_name, file_path, dest_ip, mitre_technique_id, subject`)}
    <earliest>$time.earliest$</earliest>
    <latest>$time.latest$</latest>
  </search>
  <fieldset submitButton="false" autoRun="true">
    <input type="time" token="time">
      <label>Time</label>
      <default>
        <earliest>-24h@h</earliest>
        <latest>now</latest>
      </default>
    </input>
    <input type="dropdown" token="product">
      <label>Product</label>
      <choice value="*">All</choice>
${products.join('\n')}
      <default>*</default>
    </input>
    <input type="multiselect" token="severity">
      <label>Severity</label>
      <choice value="*">All</choice>
      <choice value="critical">critical</choice>
      <choice value="high">high</choice>
      <choice value="medium">medium</choice>
      <choice value="low">low</choice>
      <choice value="informational">informational</choice>
      <default>*</default>
      <delimiter>, </delimiter>
    </input>
    <input type="text" token="namespace">
      <label>Namespace</label>
      <default>*</default>
    </input>
  </fieldset>
  <row>
    <panel>
      <title>Severity</title>
      <chart>
        <search base="alerts">
          ${query('stats count by severity, weight | sort - weight | fields severity, count')}
        </search>
        <option name="charting.chart">pie</option>
        <option name="charting.fieldColors">{"critical": "0xAF0000", "high": "0xDC4E41", "medium": "0xF8BE34", "low": "0x53A051", "informational": "0x3C6188", "unknown": "0x999999"}</option>
        <option name="charting.drilldown">all</option>
        <drilldown>
          <set token="form.severity">$click.value$</set>
        </drilldown>
      </chart>
    </panel>
    <panel>
      <title>State</title>
      <chart>
        <search base="alerts">
          ${query('stats count by state')}
        </search>
        <option name="charting.chart">pie</option>
        <option name="charting.fieldColors">{"active": "0xDC4E41", "blocked": "0xF8BE34", "resolved": "0x53A051"}</option>
        <option name="charting.drilldown">none</option>
      </chart>
    </panel>
    <panel>
      <title>Global state: active alerts, each as often as it is severe</title>
      <chart>
        <search base="alerts">
          ${query('stats sum(eval(if(state="active", weight, 0))) as state | fillnull value=0 state')}
        </search>
        <option name="charting.chart">radialGauge</option>
        <option name="charting.chart.rangeValues">[0, 50, 200, 1000]</option>
        <option name="charting.gaugeColors">["0x53A051", "0xF8BE34", "0xDC4E41"]</option>
        <option name="charting.drilldown">none</option>
      </chart>
    </panel>
  </row>
  <row>
    <panel>
      <title>Alerts by namespace</title>
      <chart>
        <search base="alerts">
          ${query('timechart count by namespace limit=10 useother=true')}
        </search>
        <option name="charting.chart">column</option>
        <option name="charting.chart.stackMode">stacked</option>
        <option name="charting.legend.placement">bottom</option>
        <option name="charting.drilldown">all</option>
        <drilldown>
          <set token="form.namespace">$click.name2$</set>
        </drilldown>
      </chart>
    </panel>
  </row>
  <row>
    <panel>
      <title>Alerts, the severest first</title>
      <table>
        <search base="alerts">
          ${query(`stats count, max(_time) as last, values(action) as action, values(dest) as dest, values(user) as user, values(mitre_technique_id) as technique by severity, weight, signature, namespace
          | sort - weight, - last
          | eval last=strftime(last, "%Y-%m-%d %H:%M:%S")
          | fields severity, signature, namespace, count, last, action, dest, user, technique`)}
        </search>
        <option name="count">20</option>
        <option name="drilldown">row</option>
        <format type="color" field="severity">
          <colorPalette type="map">{"critical": #AF0000, "high": #DC4E41, "medium": #F8BE34, "low": #53A051, "informational": #3C6188}</colorPalette>
        </format>
        <drilldown>
          <set token="signature">$row.signature$</set>
          <set token="row_namespace">$row.namespace$</set>
        </drilldown>
      </table>
    </panel>
  </row>
  <row depends="$signature$">
    <panel>
      <title>Events of $signature$ in $row_namespace$</title>
      <table>
        <search base="alerts">
          ${query(`search signature=$signature|s$ namespace=$row_namespace|s$
          | sort 200 - _time
          | table _time, severity, action, dest, user, process_name, file_path, dest_ip, mitre_technique_id, subject`)}
        </search>
        <option name="count">20</option>
        <option name="drilldown">none</option>
      </table>
    </panel>
  </row>
</form>
`;
}

const collection = `<form version="1.1" theme="light">
  <label>Collection</label>
  <description>What comes in, and what could not be read.</description>
  <fieldset submitButton="false" autoRun="true">
    <input type="time" token="time">
      <label>Time</label>
      <default>
        <earliest>-24h@h</earliest>
        <latest>now</latest>
      </default>
    </input>
  </fieldset>
  <row>
    <panel>
      <title>Events by source type</title>
      <chart>
        <search>
          ${query('`sluice_events` | timechart count by sourcetype limit=20')}
          <earliest>$time.earliest$</earliest>
          <latest>$time.latest$</latest>
        </search>
        <option name="charting.chart">area</option>
        <option name="charting.chart.stackMode">stacked</option>
        <option name="charting.legend.placement">bottom</option>
      </chart>
    </panel>
  </row>
  <row>
    <panel>
      <title>Events that could not be read</title>
      <table>
        <search>
          ${query('`sluice_index` sourcetype="sluice:error" | stats count, max(_time) as last by event.module, error.type | sort - count | eval last=strftime(last, "%Y-%m-%d %H:%M:%S")')}
          <earliest>$time.earliest$</earliest>
          <latest>$time.latest$</latest>
        </search>
        <option name="drilldown">none</option>
      </table>
    </panel>
    <panel>
      <title>Records that are no events of these products</title>
      <single>
        <search>
          ${query('`sluice_index` sourcetype="sluice:other" | stats count')}
          <earliest>$time.earliest$</earliest>
          <latest>$time.latest$</latest>
        </search>
        <option name="drilldown">none</option>
      </single>
    </panel>
  </row>
</form>
`;
