<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Linksfield Console</source>
        <translation>关于 Linksfield Console</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组成部分及其许可证</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence.</source>
        <translation>版本 {version}，以 MIT 许可证发布。</translation>
    </message>
    <message>
        <source>For support staff who fix Linksfield SIM card orders by hand. Not a Linksfield product.</source>
        <translation>供客服人员手动处理 Linksfield SIM 卡订单。本程序并非 Linksfield 产品。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Computer login</source>
        <translation>电脑登录名</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Place an order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Record a paid order</source>
        <translation>登记已付款订单</translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation>关闭自动续费</translation>
    </message>
    <message>
        <source>Start auto-renewal</source>
        <translation>开通自动续费</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm a payment</source>
        <translation>请 Linksfield 确认付款</translation>
    </message>
    <message>
        <source>Extend an order</source>
        <translation>延长订单</translation>
    </message>
    <message>
        <source>Place an order by contract (CSSS)</source>
        <translation>按合同下单（CSSS）</translation>
    </message>
    <message>
        <source>Wanted to stop auto-renewal: it was off already</source>
        <translation>欲关闭自动续费：原本就未开启</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Look up the card</source>
        <translation>查询卡</translation>
    </message>
    <message>
        <source>Check a payment</source>
        <translation>查询付款结果</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Computer login</source>
        <translation>电脑登录名</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定人</translation>
    </message>
    <message>
        <source>{time}, {agent}</source>
        <translation>{time}，{agent}</translation>
    </message>
    <message>
        <source>Linksfield was asked again</source>
        <translation>已再次查询 Linksfield</translation>
    </message>
    <message>
        <source>Decided: not sure yet</source>
        <translation>判定：尚不确定</translation>
    </message>
    <message>
        <source>{step} (attempt {number})</source>
        <translation>{step}（第 {number} 次）</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Which cards</source>
        <translation>卡的范围</translation>
    </message>
    <message>
        <source>Done from this computer</source>
        <translation>本机操作记录</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>核实结果…</translation>
    </message>
    <message>
        <source>Send the same order again...</source>
        <translation>再次发送同一订单…</translation>
    </message>
    <message>
        <source>Shift hand-over...</source>
        <translation>交接班…</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>Enter the date as year-month-day, for example 2026-11-23.</source>
        <translation>日期格式不对：请按“年-月-日”填写，例如 2026-11-23。</translation>
    </message>
    <message>
        <source>No entries on these dates.</source>
        <translation>所选日期内没有操作记录。</translation>
    </message>
    <message>
        <source>Change the dates.</source>
        <translation>请更换日期。</translation>
    </message>
    <message>
        <source>No entries match this type and these dates.</source>
        <translation>所选日期内没有这类操作。</translation>
    </message>
    <message>
        <source>Choose Everything, or change the dates.</source>
        <translation>请选择“全部”，或更换日期。</translation>
    </message>
    <message>
        <source>No entries of this type.</source>
        <translation>没有这类操作。</translation>
    </message>
    <message>
        <source>Choose Everything to see all entries.</source>
        <translation>选择“全部”可查看所有记录。</translation>
    </message>
    <message>
        <source>No activity yet.</source>
        <translation>暂无操作记录。</translation>
    </message>
    <message>
        <source>Look up a card. Everything done from this computer is listed here.</source>
        <translation>查询一张卡后，在这台电脑上的操作都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing has been done to this card from this computer.</source>
        <translation>这台电脑上还没有对这张卡的操作。</translation>
    </message>
    <message>
        <source>If a colleague worked on it from another computer, ask for that computer&apos;s hand-over.</source>
        <translation>如果同事在另一台电脑上处理过这张卡，请向其索取交接班内容。</translation>
    </message>
    <message>
        <source>Done from this computer only; other computers keep their own list. Newest 5,000 rows. Times in {zone}.</source>
        <translation>仅含这台电脑上的操作，其他电脑另有记录。最多显示最新 5,000 行。时间：{zone}。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Hand over to the next shift</source>
        <translation>交接给下一班</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>这张卡</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>所有卡</translation>
    </message>
</context>
<context>
    <name>ActivityRange</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>卡查询</translation>
    </message>
    <message>
        <source>From date, for example 2026-11-23</source>
        <translation>开始日期，例如 2026-11-23</translation>
    </message>
    <message>
        <source>To date, for example 2026-11-23</source>
        <translation>结束日期，例如 2026-11-23</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Payment checks</source>
        <translation>付款查询</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>from</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>year-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation>当前是谁在操作？</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用这个姓名</translation>
    </message>
    <message>
        <source>Your name is shown next to everything you do here, so colleagues know who to ask. It stays on this computer and is not sent to Linksfield.</source>
        <translation>您的每项操作都会注明您的姓名，方便同事知道该问谁。姓名只保存在这台电脑上，不会发送给 Linksfield。</translation>
    </message>
</context>
<context>
    <name>AllOrders</name>
    <message>
        <source>Order (CSSS)</source>
        <translation>订单（CSSS）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Data (as given)</source>
        <translation>流量（原样）</translation>
    </message>
    <message>
        <source>buyType</source>
        <translation>buyType</translation>
    </message>
    <message>
        <source>not read in full</source>
        <translation>未能完整读取</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>1 (likely not enabled)</source>
        <translation>1（很可能尚未启用）</translation>
    </message>
</context>
<context>
    <name>AllOrdersDialog</name>
    <message>
        <source>All orders of this card (CSSS)</source>
        <translation>这张卡的全部订单（CSSS）</translation>
    </message>
    <message>
        <source>CSSS lists no order of this card, ended ones included.</source>
        <translation>CSSS 没有列出这张卡的任何订单（含已结束的）。</translation>
    </message>
    <message>
        <source>A state is a number of Linksfield&apos;s: only 1 is known, and most likely means not enabled yet. Days and times are most likely UTC+8.</source>
        <translation>状态是 Linksfield 的数字：只知道 1，很可能表示尚未启用。日期和时间很可能为 UTC+8。</translation>
    </message>
    <message>
        <source>{count} orders, ended ones included.</source>
        <translation>{count} 个订单，含已结束的。</translation>
    </message>
    <message>
        <source>The first {count} of {total} orders: not every page could be read.</source>
        <translation>{total} 个订单中的前 {count} 个：未能读取所有页。</translation>
    </message>
    <message>
        <source>Linksfield was asked for the orders of this card. Its answer does not say which card these orders are of: compare them with those of the tab before you rely on them.</source>
        <translation>已向 Linksfield 查询这张卡的订单，但回复没有说明这些订单属于哪张卡：请先与“订单”页中的订单核对，再以此为准。</translation>
    </message>
    <message>
        <source>all orders {card}</source>
        <translation>全部订单 {card}</translation>
    </message>
</context>
<context>
    <name>AnswerFrame</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry: {what}</source>
        <translation>重试：{what}</translation>
    </message>
</context>
<context>
    <name>AskLinksfield</name>
    <message>
        <source>Please place an OTA order for this card.</source>
        <translation>请为这张卡下一个 OTA 订单。</translation>
    </message>
    <message>
        <source>Please suspend this order.</source>
        <translation>请暂停此订单。</translation>
    </message>
    <message>
        <source>Please resume this suspended order.</source>
        <translation>请恢复此已暂停的订单。</translation>
    </message>
    <message>
        <source>Please enable this waiting order now.</source>
        <translation>请立即启用此待生效的订单。</translation>
    </message>
    <message>
        <source>Please cancel this order, which is not enabled yet.</source>
        <translation>请取消此尚未启用的订单。</translation>
    </message>
    <message>
        <source>Please end this order before its end date.</source>
        <translation>请在到期日之前提前终止此订单。</translation>
    </message>
    <message>
        <source>Please send this text message to the card.</source>
        <translation>请向这张卡发送以下短信。</translation>
    </message>
    <message>
        <source>Please send us the daily data usage of this order.</source>
        <translation>请提供此订单每日的流量用量。</translation>
    </message>
    <message>
        <source>Please confirm once it is done, or tell us why it is not possible.</source>
        <translation>完成后请确认；如无法办理，请告知原因。</translation>
    </message>
    <message>
        <source>Card (ICCID): {iccid}</source>
        <translation>卡号（ICCID）：{iccid}</translation>
    </message>
    <message>
        <source>Order number: {order}</source>
        <translation>订单号：{order}</translation>
    </message>
    <message>
        <source>Details: {details}</source>
        <translation>说明：{details}</translation>
    </message>
    <message>
        <source>Please check the QR code of this eSIM order.</source>
        <translation>请核查此 eSIM 订单的二维码。</translation>
    </message>
    <message>
        <source>eSIM order: {order}</source>
        <translation>eSIM 订单号：{order}</translation>
    </message>
    <message>
        <source>Your status (orderPayStatus): {status}</source>
        <translation>贵方返回的状态（orderPayStatus）：{status}</translation>
    </message>
    <message>
        <source>Please send us a valid QR code, or the reason.</source>
        <translation>请提供有效的二维码，或告知原因。</translation>
    </message>
    <message>
        <source>Our ticket: {ticket}</source>
        <translation>我方工单：{ticket}</translation>
    </message>
    <message>
        <source>qrCode: sent, but not usable for us</source>
        <translation>qrCode：已返回，但我方无法使用</translation>
    </message>
    <message>
        <source>qrCode: none</source>
        <translation>qrCode：无</translation>
    </message>
</context>
<context>
    <name>AskLinksfieldDialog</name>
    <message>
        <source>Ask Linksfield</source>
        <translation>联系 Linksfield 办理</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>需要办理的事项</translation>
    </message>
    <message>
        <source>Order number, if it is about one</source>
        <translation>订单号（如与某个订单有关）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Order numbers known for this card</source>
        <translation>这张卡已知的订单号</translation>
    </message>
    <message>
        <source>Message to Linksfield</source>
        <translation>发给 Linksfield 的消息</translation>
    </message>
    <message>
        <source>Card {card}. Nothing is sent from here: copy the message and send it to Linksfield.</source>
        <translation>卡 {card}。本程序不会发送任何请求：请复制消息，自行发给 Linksfield。</translation>
    </message>
    <message>
        <source>Choose an order number known for this card...</source>
        <translation>选择这张卡已知的订单号...</translation>
    </message>
    <message>
        <source>Linksfield&apos;s documents do not describe this call, so only Linksfield can do it.</source>
        <translation>Linksfield 的文档没有说明这个接口，因此只能由 Linksfield 办理。</translation>
    </message>
</context>
<context>
    <name>AskTopics</name>
    <message>
        <source>OTA order</source>
        <translation>OTA 订单</translation>
    </message>
    <message>
        <source>A plan for a SIM that gets its profile over the air.</source>
        <translation>为支持空中下载码号的 SIM 卡订购的套餐。</translation>
    </message>
    <message>
        <source>Plan, country and number of days</source>
        <translation>套餐、国家和天数</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The order in use is paused until it is resumed. Whether its days go on counting is not documented: ask.</source>
        <translation>使用中的订单将暂停，直到恢复。暂停期间天数是否继续计算，文档没有说明，请询问。</translation>
    </message>
    <message>
        <source>From when, and until when if known</source>
        <translation>从何时起；如已知，到何时止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>An order that was suspended goes on.</source>
        <translation>已暂停的订单继续使用。</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>A waiting order starts now, before its turn. Its days count from then on.</source>
        <translation>待生效的订单提前启用，从启用时起计算天数。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An order that is not enabled yet is cancelled. Whether money comes back is not documented: ask before you promise it.</source>
        <translation>取消尚未启用的订单。是否退款，文档没有说明；承诺客户之前请先询问。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>The order in use ends before its end date. Whether money comes back is not documented: ask before you promise it.</source>
        <translation>使用中的订单在到期日之前终止。是否退款，文档没有说明；承诺客户之前请先询问。</translation>
    </message>
    <message>
        <source>When, and why</source>
        <translation>时间和原因</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>发送短信</translation>
    </message>
    <message>
        <source>A text message to the card. What the card sends within 24 hours counts as its reply.</source>
        <translation>向这张卡发送一条短信。卡在 24 小时内发出的短信视为回复。</translation>
    </message>
    <message>
        <source>The text to send</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>每日用量</translation>
    </message>
    <message>
        <source>How much data an order used on each day.</source>
        <translation>订单每天使用的流量。</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>哪些日期</translation>
    </message>
</context>
<context>
    <name>Assumed</name>
    <message>
        <source>every reply has operateCode, message and data</source>
        <translation>每个回复都有 operateCode、message 和 data</translation>
    </message>
    <message>
        <source>a refusal has a code of its own and words</source>
        <translation>拒绝时有专门的代码和说明</translation>
    </message>
    <message>
        <source>every value is a text, numbers too</source>
        <translation>所有值都是文本，数字也一样</translation>
    </message>
    <message>
        <source>the reply names the card as deviceCode</source>
        <translation>回复中以 deviceCode 给出卡号</translation>
    </message>
    <message>
        <source>the plans are in servicePlanList</source>
        <translation>套餐在 servicePlanList 中</translation>
    </message>
    <message>
        <source>a plan has servicePlanCode, servicePlanShowName and packageCode</source>
        <translation>套餐有 servicePlanCode、servicePlanShowName 和 packageCode</translation>
    </message>
    <message>
        <source>a plan&apos;s price is payAmount in payCurrency</source>
        <translation>套餐价格是 payAmount，币种是 payCurrency</translation>
    </message>
    <message>
        <source>a plan has time, unit, minOrderPeriod and maxOrderPeriod</source>
        <translation>套餐有 time、unit、minOrderPeriod 和 maxOrderPeriod</translation>
    </message>
    <message>
        <source>a plan says with autoRenewal and plan_id how it renews</source>
        <translation>套餐用 autoRenewal 和 plan_id 说明如何续费</translation>
    </message>
    <message>
        <source>unit and packageType are 0 to 5</source>
        <translation>unit 和 packageType 的值是 0 到 5</translation>
    </message>
    <message>
        <source>the orders are in orderList</source>
        <translation>订单在 orderList 中</translation>
    </message>
    <message>
        <source>orderStatus is 1 (waiting) or 2 (in use)</source>
        <translation>orderStatus 是 1（待生效）或 2（使用中）</translation>
    </message>
    <message>
        <source>expireDate is yyyy-MM-dd</source>
        <translation>expireDate 的格式是 yyyy-MM-dd</translation>
    </message>
    <message>
        <source>how a card without orders is told</source>
        <translation>没有订单的卡如何表示</translation>
    </message>
    <message>
        <source>data is the one auto-renewal that is on</source>
        <translation>data 就是已开启的那一条自动续费</translation>
    </message>
    <message>
        <source>subscriptionTime is yyyy.MM.dd</source>
        <translation>subscriptionTime 的格式是 yyyy.MM.dd</translation>
    </message>
    <message>
        <source>how a card without auto-renewal is told</source>
        <translation>没有自动续费的卡如何表示</translation>
    </message>
    <message>
        <source>a payment has payId, orderNo, payStatus, payAmount and payCurrency</source>
        <translation>付款有 payId、orderNo、payStatus、payAmount 和 payCurrency</translation>
    </message>
    <message>
        <source>payStatus is 1 (paid), 2 (pending) or 0 (failed)</source>
        <translation>payStatus 是 1（已付款）、2（处理中）或 0（付款失败）</translation>
    </message>
    <message>
        <source>order details are asked at the topup address</source>
        <translation>订单详情在 topup 地址查询</translation>
    </message>
    <message>
        <source>notifications are signed with HMAC-SHA1 and a key</source>
        <translation>通知用 HMAC-SHA1 和密钥签名</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Card {card}: one request is still unconfirmed. Close again to quit anyway; you will see it again at the next start.</source>
        <translation>卡 {card} 有一项操作结果待核实。如仍要退出，请再次关闭；下次启动时会再次提示。</translation>
    </message>
    <message>
        <source>{count} requests are still unconfirmed. Close again to quit anyway; you will see them again at the next start.</source>
        <translation>有 {count} 项操作结果待核实。如仍要退出，请再次关闭；下次启动时会再次提示。</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>核实结果…</translation>
    </message>
    <message>
        <source>Show Activity</source>
        <translation>查看操作记录</translation>
    </message>
    <message>
        <source>It was decided.</source>
        <translation>已有定论。</translation>
    </message>
    <message>
        <source>All that was sent is known.</source>
        <translation>已发送的内容都有了结果。</translation>
    </message>
    <message>
        <source>It is shown in Check what happened.</source>
        <translation>已显示在“核实结果”中。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Move to another computer...</source>
        <translation>迁移到另一台电脑…</translation>
    </message>
    <message>
        <source>{sentence} {percent} % is done.</source>
        <translation>{sentence}已完成 {percent}%。</translation>
    </message>
</context>
<context>
    <name>AttentionBanner</name>
    <message>
        <source>Check what happened</source>
        <translation>核实结果</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Paste a notification: its headers and its body.</source>
        <translation>请粘贴一条通知：包括请求头和正文。</translation>
    </message>
    <message>
        <source>This is too long for a notification: {count} characters, at most {maximum}.</source>
        <translation>通知太长：有 {count} 个字符，最多 {maximum} 个。</translation>
    </message>
    <message>
        <source>No headers were found. Paste the whole request: the lines that begin with X-LF- and the body.</source>
        <translation>没有找到请求头。请粘贴整个请求：以 X-LF- 开头的各行和正文。</translation>
    </message>
    <message>
        <source>No body was found. Paste the whole request: after the headers, the text in braces.</source>
        <translation>没有找到正文。请粘贴整个请求：请求头之后花括号中的内容。</translation>
    </message>
    <message>
        <source>The quotes of this curl line do not close: copy all of it, to its last quote.</source>
        <translation>这行 curl 命令的引号没有闭合：请完整复制到最后一个引号。</translation>
    </message>
    <message>
        <source>This curl line takes its body from a file: paste the file&apos;s content instead.</source>
        <translation>这行 curl 命令的正文来自文件：请改为粘贴文件内容。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not fit what Stripe&apos;s page needs: no page was opened.</source>
        <translation>Linksfield 的回复不符合 Stripe 页面的要求：没有打开页面。</translation>
    </message>
    <message>
        <source>No more keys fit in the list of this profile: delete one that is not used any more.</source>
        <translation>此配置的密钥列表已满：请删除一个不再使用的密钥。</translation>
    </message>
    <message>
        <source>This key is too short: {count} digits, at least {minimum}. Copy all of it.</source>
        <translation>密钥太短：有 {count} 位，至少 {minimum} 位。请完整复制。</translation>
    </message>
    <message>
        <source>This key is too long: {count} digits, at most {maximum}. Paste one key only.</source>
        <translation>密钥太长：有 {count} 位，最多 {maximum} 位。请只粘贴一个密钥。</translation>
    </message>
    <message>
        <source>Periods cannot be 0: order at least 1.</source>
        <translation>周期数不能为 0：至少订购 1 个。</translation>
    </message>
    <message>
        <source>Linksfield gives no price for this number of periods: choose another number.</source>
        <translation>Linksfield 没有给出这个周期数的价格：请换一个数。</translation>
    </message>
    <message>
        <source>This is too long for a payId: at most {maximum} characters. Paste the payId alone.</source>
        <translation>payId 太长：最多 {maximum} 个字符。请只粘贴 payId。</translation>
    </message>
    <message>
        <source>This is a card number, not a payId. Look it up in the card field at the top.</source>
        <translation>这是卡号，不是 payId。请在顶部的卡号栏中查询。</translation>
    </message>
    <message>
        <source>The payment type is too long: at most {maximum} characters.</source>
        <translation>付款类型太长：最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>Your name is too long: at most {maximum} characters.</source>
        <translation>姓名太长：最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>A card number has only digits. Check for a letter, for example O instead of 0.</source>
        <translation>卡号只含数字：请检查是否混入了字母，例如把 0 写成了 O。</translation>
    </message>
    <message>
        <source>Card number too short: {count} digits, 18 to 22 needed. Copy all of it.</source>
        <translation>卡号太短：只有 {count} 位，应为 18 到 22 位。请完整复制。</translation>
    </message>
    <message>
        <source>Card number too long: {count} digits, 18 to 22 allowed. Paste one number only.</source>
        <translation>卡号太长：有 {count} 位，应为 18 到 22 位。请只粘贴一个号码。</translation>
    </message>
    <message>
        <source>A card number begins with 89. Compare this one with the card.</source>
        <translation>卡号应以 89 开头，请与卡面核对。</translation>
    </message>
    <message>
        <source>{number} looks like a payId, but this computer has no card for it. Paste the card number.</source>
        <translation>{number} 像是 payId，但本机没有对应的卡。请粘贴卡号。</translation>
    </message>
    <message>
        <source>This is an EID (32 digits, the number of the eSIM chip), not a card number. The card number (ICCID) begins with 89 and has about 20 digits: a phone shows it as ICCID beside the EID, under About or SIM status.</source>
        <translation>这是 EID（32 位数字，eSIM 芯片的编号），不是卡号。卡号（ICCID）以 89 开头，约 20 位：手机在“关于本机”或“SIM 卡状态”中与 EID 一起显示为 ICCID。</translation>
    </message>
    <message>
        <source>This is an eSIM activation code, not a card number. A card number begins with 89 and has about 20 digits.</source>
        <translation>这是 eSIM 激活码，不是卡号。卡号以 89 开头，约 20 位数字。</translation>
    </message>
    <message>
        <source>Enter the reason. Nothing was sent.</source>
        <translation>请填写原因。未发送。</translation>
    </message>
    <message>
        <source>Linksfield gives no price for this plan, so it cannot be ordered: choose another plan.</source>
        <translation>Linksfield 没有给出此套餐的价格，因此无法订购：请选择其他套餐。</translation>
    </message>
    <message>
        <source>Linksfield gives prices for this plan that contradict each other: choose another plan.</source>
        <translation>Linksfield 给出的此套餐价格互相矛盾：请选择其他套餐。</translation>
    </message>
    <message>
        <source>The price that Linksfield gives for this plan cannot be read: choose another plan.</source>
        <translation>Linksfield 给出的此套餐价格无法识别：请选择其他套餐。</translation>
    </message>
    <message>
        <source>The price that Linksfield gives for this plan is below zero: choose another plan.</source>
        <translation>Linksfield 给出的该套餐价格低于零：请选择其他套餐。</translation>
    </message>
    <message>
        <source>The price that Linksfield gives for this plan has more decimals than its currency: choose another plan.</source>
        <translation>Linksfield 给出的该套餐价格的小数位数超过其货币允许的位数：请选择其他套餐。</translation>
    </message>
    <message>
        <source>There is no order to send: fill in the order form again.</source>
        <translation>没有可发送的订单：请重新填写订单表单。</translation>
    </message>
    <message>
        <source>The customer&apos;s payment method is missing: enter it again.</source>
        <translation>缺少客户的付款方式：请重新输入。</translation>
    </message>
    <message>
        <source>The profile&apos;s name is too long: choose a shorter one.</source>
        <translation>配置名称太长：请换一个短些的。</translation>
    </message>
    <message>
        <source>Another profile has this name already: choose another one.</source>
        <translation>已有配置使用这个名称：请换一个。</translation>
    </message>
    <message>
        <source>{field} is empty: fill it in.</source>
        <translation>{field}为空：请填写。</translation>
    </message>
    <message>
        <source>{field} is too long: shorten it.</source>
        <translation>{field}太长：请缩短。</translation>
    </message>
    <message>
        <source>{field} is used by another profile already: change it.</source>
        <translation>{field}已被其他配置使用：请修改。</translation>
    </message>
    <message>
        <source>{field} is not an address: write it as https://host/path, with no spaces, password or ? in it.</source>
        <translation>{field}不是有效地址：请写成 https://主机/路径 的形式，不含空格、密码或 ?。</translation>
    </message>
    <message>
        <source>{field} is missing: a custom profile needs all three addresses.</source>
        <translation>缺少{field}：自定义配置需要全部三个地址。</translation>
    </message>
    <message>
        <source>The language of Linksfield&apos;s answers is 0 or 1: choose one of them.</source>
        <translation>Linksfield 回复的语言为 0 或 1：请选择其一。</translation>
    </message>
    <message>
        <source>The shop&apos;s address needs {{iccid}} where the card number goes.</source>
        <translation>商店地址中需要用 {{iccid}} 标出卡号的位置。</translation>
    </message>
    <message>
        <source>{field} cannot be used like this: check it.</source>
        <translation>{field}不能这样使用：请检查。</translation>
    </message>
    <message>
        <source>The partner code has a line break: paste one line.</source>
        <translation>合作伙伴代码中有换行：请只粘贴一行。</translation>
    </message>
    <message>
        <source>This is too long for a partner code: paste the code alone.</source>
        <translation>合作伙伴代码太长：请只粘贴代码本身。</translation>
    </message>
    <message>
        <source>The partner code has a space in it: take it out.</source>
        <translation>合作伙伴代码中有空格：请去掉。</translation>
    </message>
    <message>
        <source>The set-up file cannot be opened: check that it exists and that you may read it.</source>
        <translation>无法打开配置文件：请确认它存在且您有读取权限。</translation>
    </message>
    <message>
        <source>This is not a set-up file, or it is damaged: ask for it again, or choose another.</source>
        <translation>这不是配置文件，或已损坏：请重新索取，或选择其他文件。</translation>
    </message>
    <message>
        <source>There are no profiles in this file: choose another set-up file.</source>
        <translation>此文件中没有配置：请选择其他配置文件。</translation>
    </message>
    <message>
        <source>Enter the number of periods, for example 1.</source>
        <translation>请输入周期数，例如 1。</translation>
    </message>
    <message>
        <source>Paste or enter a card number (ICCID).</source>
        <translation>请粘贴或输入卡号（ICCID）。</translation>
    </message>
    <message>
        <source>More than one card number found ({numbers}). Only one can be entered here.</source>
        <translation>发现多个卡号（{numbers}），此处只能填一个。</translation>
    </message>
    <message>
        <source>This computer has no card for these {count} payIds. Paste the card number: they are checked with it.</source>
        <translation>本机没有这 {count} 个 payId 对应的卡。请粘贴卡号，会一并查询这些付款。</translation>
    </message>
    <message>
        <source>{text} was changed by a spreadsheet: its last digits are lost. Ask for the card number as text.</source>
        <translation>{text} 被电子表格改动过，末尾几位数字已丢失。请让对方以文本形式发送卡号。</translation>
    </message>
    <message>
        <source>{text} has a letter where a card number has a digit. It may be {meant}: compare it with the card, then correct it here.</source>
        <translation>{text} 中本应是数字的位置有字母。可能是 {meant}：请与卡面核对并在此更正。</translation>
    </message>
    <message>
        <source>More than one ticket found ({text}), none is used. Enter the one you want.</source>
        <translation>发现多个工单（{text}），均未采用。请输入要用的工单号。</translation>
    </message>
    <message>
        <source>Enter {count} to confirm that many cards. Nothing was sent.</source>
        <translation>请输入 {count} 以确认卡的数量。未发送任何请求。</translation>
    </message>
    <message>
        <source>Enter a whole number of periods, for example 1.</source>
        <translation>周期数应为整数，例如 1。</translation>
    </message>
    <message>
        <source>Only whole periods can be ordered, for example 1 or 2.</source>
        <translation>只能按整周期订购，例如 1 或 2。</translation>
    </message>
    <message>
        <source>Periods for this plan: at least {minimum}.</source>
        <translation>此套餐最少订购 {minimum} 个周期。</translation>
    </message>
    <message>
        <source>Periods for this plan: at most {maximum}.</source>
        <translation>此套餐最多订购 {maximum} 个周期。</translation>
    </message>
    <message>
        <source>Periods cannot be negative: remove the minus sign.</source>
        <translation>周期数不能为负：请去掉负号。</translation>
    </message>
    <message>
        <source>Enter the amount paid, for example 12.36.</source>
        <translation>请输入已付金额，例如 12.36。</translation>
    </message>
    <message>
        <source>Write the amount without a thousands separator, for example 1234.50.</source>
        <translation>金额请勿使用千位分隔符，例如 1234.50。</translation>
    </message>
    <message>
        <source>Enter the amount as a number, for example 12.36.</source>
        <translation>金额应为数字，例如 12.36。</translation>
    </message>
    <message>
        <source>The amount cannot be negative: remove the minus sign.</source>
        <translation>金额不能为负：请去掉负号。</translation>
    </message>
    <message>
        <source>The amount cannot be 0: enter what was actually paid.</source>
        <translation>金额不能为 0：请输入实际付款金额。</translation>
    </message>
    <message>
        <source>Too many decimals: {currency} has {decimals}.</source>
        <translation>小数位过多：{currency} 应为 {decimals} 位小数。</translation>
    </message>
    <message>
        <source>This amount is too large for one payment: check it.</source>
        <translation>金额过大，不像是单笔付款，请检查。</translation>
    </message>
    <message>
        <source>Enter the three-letter currency code, for example GBP.</source>
        <translation>请输入三个字母的币种代码，例如 GBP。</translation>
    </message>
    <message>
        <source>{currency} is not a valid currency code. Enter three letters, for example GBP or USD.</source>
        <translation>{currency} 不是有效的币种代码。请输入三个字母，例如 GBP 或 USD。</translation>
    </message>
    <message>
        <source>Enter when it was paid, for example 2026-11-23 14:02.</source>
        <translation>请输入付款时间，例如 2026-11-23 14:02。</translation>
    </message>
    <message>
        <source>Enter the time as year-month-day hour:minute, for example 2026-11-23 14:02.</source>
        <translation>时间格式不对：请按“年-月-日 时:分”填写，例如 2026-11-23 14:02。</translation>
    </message>
    <message>
        <source>The payment time is in the future: check the date.</source>
        <translation>付款时间晚于当前时间：请检查日期。</translation>
    </message>
    <message>
        <source>The payment time is more than two years ago: check the year.</source>
        <translation>付款时间早于两年前：请检查年份。</translation>
    </message>
    <message>
        <source>Paste or enter a payId.</source>
        <translation>请粘贴或输入 payId。</translation>
    </message>
    <message>
        <source>A payId has no spaces or hidden characters. Enter one payId at a time.</source>
        <translation>payId 不含空格或隐藏字符。请每次只输入一个 payId。</translation>
    </message>
    <message>
        <source>Enter the payment type that our shop recorded.</source>
        <translation>请输入我方商店记录的付款类型。</translation>
    </message>
    <message>
        <source>Enter your name: it is shown next to everything you do.</source>
        <translation>请输入您的姓名：您的每项操作都会注明。</translation>
    </message>
    <message>
        <source>{most} cards are open, each with entries or something unfinished. Close one first.</source>
        <translation>已打开 {most} 张卡，每张都有未完成的内容。请先关闭一张。</translation>
    </message>
    <message>
        <source>This link has no card number. It should be linksfield-console://card/ followed by the card number.</source>
        <translation>此链接没有卡号。正确格式：linksfield-console://card/ 加卡号。</translation>
    </message>
    <message>
        <source>The ticket number in this link cannot be used. Look up the card and enter the ticket by hand.</source>
        <translation>链接中的工单号无法使用，请查询该卡并手动输入工单号。</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>请输入工单号。</translation>
    </message>
    <message>
        <source>Ticket too long: at most {maximum} characters. The ticket number is enough.</source>
        <translation>工单太长：最多 {maximum} 个字符。只填工单号即可。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s list lacks this plan&apos;s package code or type: it cannot be ordered by contract here.</source>
        <translation>Linksfield 的列表中没有该套餐的代码或类型：无法在这里按合同下单。</translation>
    </message>
    <message>
        <source>Linksfield does not offer this plan for this card now. Choose another one.</source>
        <translation>Linksfield 目前不为这张卡提供该套餐。请另选一个。</translation>
    </message>
    <message>
        <source>This plan cannot renew automatically: switch auto-renewal off, or choose another plan.</source>
        <translation>此套餐不支持自动续费：请关闭自动续费，或选择其他套餐。</translation>
    </message>
    <message>
        <source>Tick &quot;Our shop has received this money&quot;: only orders paid to our own shop can be recorded.</source>
        <translation>请勾选“我方已收到这笔款”：只能登记我方商店已收款的订单。</translation>
    </message>
    <message>
        <source>Proof of payment is missing: enter payId, amount, payment type and payment time.</source>
        <translation>缺少付款凭据：请填写 payId、金额、付款类型和付款时间。</translation>
    </message>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>请填写配置名称。</translation>
    </message>
    <message>
        <source>The profile name has a hidden character: enter it again.</source>
        <translation>配置名称中有隐藏字符：请重新输入。</translation>
    </message>
    <message>
        <source>The environment of this profile must be production, test (UAT) or custom: choose one.</source>
        <translation>此配置的环境应为生产环境、测试环境（UAT）或自定义：请选择其一。</translation>
    </message>
    <message>
        <source>{field} must begin with https:// (encrypted); http is for this computer only.</source>
        <translation>{field}必须以 https:// 开头（加密传输）；http 只能用于本机。</translation>
    </message>
    <message>
        <source>The unit of usage is bytes or MB, or empty: “{unit}” is neither.</source>
        <translation>用量单位为 bytes 或 MB，或留空：“{unit}”两者都不是。</translation>
    </message>
    <message>
        <source>{field} has the wrong format in this file: ask for the file again, or correct it.</source>
        <translation>此文件中{field}的格式不对：请重新索取文件，或自行修正。</translation>
    </message>
    <message>
        <source>One entry in this file is not a profile: ask for the file again, or correct it.</source>
        <translation>此文件中有一项不是配置：请重新索取文件，或自行修正。</translation>
    </message>
    <message>
        <source>A set-up file must not contain a partner code or other secret. Remove it, then choose the file again.</source>
        <translation>配置文件不得包含合作伙伴代码或其他机密：请删除后重新选择文件。</translation>
    </message>
    <message>
        <source>Enter the partner code that Linksfield gave you.</source>
        <translation>请输入 Linksfield 提供给您的合作伙伴代码。</translation>
    </message>
    <message>
        <source>A partner code has only letters and digits. Enter it again.</source>
        <translation>合作伙伴代码只含字母和数字：请重新输入。</translation>
    </message>
    <message>
        <source>The file with your profiles is damaged. A copy is kept as {kept}. Import a set-up file, or enter the profiles again.</source>
        <translation>保存配置的文件已损坏，副本存为 {kept}。请导入配置文件，或重新输入配置。</translation>
    </message>
    <message>
        <source>This set-up file contains a partner code or other secret. Remove it, then choose the file again.</source>
        <translation>此配置文件含有合作伙伴代码或其他机密：请删除后重新选择文件。</translation>
    </message>
    <message>
        <source>The activity file on this computer was slightly damaged and has been repaired. No entry is lost. If this appears again, have the disk checked.</source>
        <translation>这台电脑的操作记录文件有轻微损坏，已经修复，没有丢失任何条目。如果再次出现此提示，请检查磁盘。</translation>
    </message>
    <message>
        <source>The file of followed payments is damaged and could not be set aside ({kept}). Follow again those you are still waiting for.</source>
        <translation>保存跟进中付款的文件已损坏，且无法另存（{kept}）。仍在等待的付款请重新跟进。</translation>
    </message>
    <message>
        <source>The file of followed payments is damaged. A copy is kept as {kept}. Follow again those you are still waiting for.</source>
        <translation>保存跟进中付款的文件已损坏，副本存为 {kept}。仍在等待的付款请重新跟进。</translation>
    </message>
    <message>
        <source>Some followed payments could not be read ({count}); the others are still followed. A copy of the file is kept as {kept}. Follow again those you are still waiting for.</source>
        <translation>部分跟进中的付款无法读取（{count} 笔），其余继续跟进。原文件副本存为 {kept}。仍在等待的付款请重新跟进。</translation>
    </message>
    <message>
        <source>A template is for every card. Write placeholders in the place of this: {words}.</source>
        <translation>模板用于所有卡，请用占位符代替：{words}。</translation>
    </message>
    <message>
        <source>The address must begin with https:// (so nobody can replace it); http is for this computer only.</source>
        <translation>地址必须以 https:// 开头，以防被人替换；http 仅限本机。</translation>
    </message>
    <message>
        <source>This is not an address. Write it as https://host/path, without spaces, password or ? in it.</source>
        <translation>这不是有效的地址：请写成 https://主机/路径，不含空格、密码或 ?。</translation>
    </message>
    <message>
        <source>This is not a public key: a public key is 64 digits and letters from a to f. Ask the people who sign for it.</source>
        <translation>这不是公钥：公钥为 64 位，由数字和字母 a 至 f 组成，由签名者提供。</translation>
    </message>
    <message>
        <source>Enter the secret or the password.</source>
        <translation>请输入密钥或密码。</translation>
    </message>
    <message>
        <source>A secret or a password is one line. Paste it without a line break.</source>
        <translation>密钥或密码只有一行：请粘贴时不要带换行。</translation>
    </message>
    <message>
        <source>This is too long for a keyring: {count} characters, at most {maximum}. Paste the secret only.</source>
        <translation>对密钥库来说太长：{count} 个字符，最多 {maximum} 个。请只粘贴密钥。</translation>
    </message>
    <message>
        <source>Linksfield gave this order no number.</source>
        <translation>Linksfield 没有给出这个订单的编号。</translation>
    </message>
    <message>
        <source>Enter the number of the eSIM order.</source>
        <translation>请输入 eSIM 订单的编号。</translation>
    </message>
    <message>
        <source>Enter one of the three numbers.</source>
        <translation>请输入三个号码中的一个。</translation>
    </message>
    <message>
        <source>Enter the ID of the bundle group.</source>
        <translation>请输入套餐组的 ID。</translation>
    </message>
    <message>
        <source>The file with your preferences was damaged. It is kept aside as {kept}, and they begin anew.</source>
        <translation>保存偏好设置的文件已损坏，已另存为 {kept}，偏好设置将重新开始。</translation>
    </message>
    <message>
        <source>Some of your preferences could not be used and begin anew ({count}). The file as it was is kept aside as {kept}.</source>
        <translation>部分偏好设置无法使用，将重新开始（{count} 项）。原文件已另存为 {kept}。</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged and could not be put aside ({kept}): they begin anew.</source>
        <translation>保存偏好设置的文件已损坏，且无法另存（{kept}）：偏好设置将重新开始。</translation>
    </message>
    <message>
        <source>The file with your reply templates was damaged. It is kept aside as {kept}, and there are none for now.</source>
        <translation>回复模板文件已损坏，已另存为 {kept}，目前没有模板。</translation>
    </message>
    <message>
        <source>The file with your reply templates could not be read or put aside ({kept}): there are none for now.</source>
        <translation>回复模板文件无法读取，也无法另存（{kept}）：目前没有模板。</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>请填写模板名称。</translation>
    </message>
    <message>
        <source>The template&apos;s name is too long: it has {maximum} letters at most.</source>
        <translation>模板名称过长：最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>已有同名模板。</translation>
    </message>
    <message>
        <source>There are {maximum} templates already: remove one first.</source>
        <translation>已有 {maximum} 个模板：请先删除一个。</translation>
    </message>
    <message>
        <source>Write the template in at least one language.</source>
        <translation>请至少用一种语言填写模板。</translation>
    </message>
    <message>
        <source>The template is too long: it has {maximum} letters at most.</source>
        <translation>模板过长：最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>Customers do not know these words: {words}. Say it without them.</source>
        <translation>客户不了解这些词：{words}。请换一种说法。</translation>
    </message>
    <message>
        <source>The file with what is known of updates was damaged. It is kept aside as {kept}, and updates are read anew.</source>
        <translation>更新信息文件已损坏，已另存为 {kept}，更新信息将重新读取。</translation>
    </message>
    <message>
        <source>The file with what is known of updates is damaged and could not be put aside ({kept}): updates are read anew.</source>
        <translation>更新信息文件已损坏，且无法另存（{kept}）：更新信息将重新读取。</translation>
    </message>
    <message>
        <source>This time does not exist: clocks went forward that day. Check the hour.</source>
        <translation>这个时间不存在：当天时钟拨快了（夏令时）。请检查小时。</translation>
    </message>
    <message>
        <source>This time occurred twice that day, when clocks went back: add the time zone, for example +01:00.</source>
        <translation>这个时间当天出现两次（夏令时结束）：请加上时区，例如 +01:00。</translation>
    </message>
    <message>
        <source>Choose at least two payments to compare.</source>
        <translation>请至少选择两笔付款进行比较。</translation>
    </message>
    <message>
        <source>Linksfield answered with a Stripe key that is not a test key: no page was opened.</source>
        <translation>Linksfield 返回的 Stripe 密钥不是测试密钥：没有打开页面。</translation>
    </message>
    <message>
        <source>The page would have loaded a script that is not from Stripe, so it was not opened.</source>
        <translation>该页面会加载非 Stripe 的脚本，因此没有打开。</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s e-mail address.</source>
        <translation>请输入客户的电子邮箱。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.com.</source>
        <translation>邮箱格式不对。示例：name@example.com。</translation>
    </message>
    <message>
        <source>Enter the key ID: the part before the slash in X-LF-Signature.</source>
        <translation>请输入密钥编号：X-LF-Signature 中斜杠前的部分。</translation>
    </message>
    <message>
        <source>A key ID has only letters, digits, dots, underscores and hyphens.</source>
        <translation>密钥编号只含字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>Key ID too long: {count} characters, at most {maximum}.</source>
        <translation>密钥编号太长：有 {count} 个字符，最多 {maximum} 个。</translation>
    </message>
    <message>
        <source>Enter or paste the key that Linksfield gave you.</source>
        <translation>请输入或粘贴 Linksfield 提供给您的密钥。</translation>
    </message>
    <message>
        <source>A notification key has only the characters 0-9 and a-f, in pairs.</source>
        <translation>通知密钥只能含 0–9 和 a–f，且位数为偶数。</translation>
    </message>
    <message>
        <source>This secret is too long for a keyring: {count} characters, at most {maximum}. Paste the secret only.</source>
        <translation>此内容太长，密钥库放不下：有 {count} 个字符，最多 {maximum} 个。请只粘贴密钥本身。</translation>
    </message>
    <message>
        <source>This entry is not valid: check it.</source>
        <translation>输入内容无效，请检查。</translation>
    </message>
    <message>
        <source>Unknown: {names}. Available are {{card}}, {{tail}}, {{plan}}, {{ends}}, {{next}}, {{starts}} and {{amount}}.</source>
        <translation>未知：{names}。可用的有 {{card}}、{{tail}}、{{plan}}、{{ends}}、{{next}}、{{starts}} 和 {{amount}}。</translation>
    </message>
    <message>
        <source>Nothing was sent: {field} holds a character that cannot be sent. Ask Linksfield about it.</source>
        <translation>未发送：{field} 中有无法发送的字符。请咨询 Linksfield。</translation>
    </message>
    <message>
        <source>{number} looks like an order number, but this computer has no card for it. Paste the card number, or ask Linksfield: Find an order, in the menu.</source>
        <translation>{number} 像是订单号，但本机没有对应的卡。请粘贴卡号，或在菜单中用“查找订单”向 Linksfield 查询。</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Notices, {count} not read</source>
        <translation>通知，{count} 条未读</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices, {count} not read ({keys})</source>
        <translation>通知，{count} 条未读（{keys}）</translation>
    </message>
    <message>
        <source>Notices ({keys})</source>
        <translation>通知（{keys}）</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>%n card(s)</source>
        <translation>%n 张卡</translation>
    </message>
    <message>
        <source>In the list more than once, looked up once: {cards}.</source>
        <translation>列表中重复出现，只查询一次：{cards}。</translation>
    </message>
    <message>
        <source>Only the first 1,000 cards are taken; {count} more are left out.</source>
        <translation>只取前 1,000 张卡，另有 {count} 张未纳入。</translation>
    </message>
    <message>
        <source>The text is too long to be read whole: its end is left out.</source>
        <translation>文本过长，末尾部分未读取。</translation>
    </message>
    <message>
        <source>%n more line(s) hold no card number.</source>
        <translation>另有 %n 行没有卡号。</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>Line {line}, {text}: {why}</source>
        <translation>第 {line} 行，{text}：{why}</translation>
    </message>
    <message>
        <source>{count} twice</source>
        <translation>{count} 个重复</translation>
    </message>
    <message>
        <source>{count} without a card number</source>
        <translation>{count} 行没有卡号</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} 张超出上限</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>列表中重复</translation>
    </message>
    <message>
        <source>rounded by a spreadsheet?</source>
        <translation>可能被电子表格取整</translation>
    </message>
    <message>
        <source>check digit does not fit</source>
        <translation>校验位不符</translation>
    </message>
    <message>
        <source>{done} of {total} cards</source>
        <translation>{done} / {total} 张卡</translation>
    </message>
    <message>
        <source>all looked up</source>
        <translation>已全部查询</translation>
    </message>
    <message>
        <source>cancelled: the other cards were not looked up</source>
        <translation>已取消：其余的卡未查询</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The console failed: the details are in its log.</source>
        <translation>本程序出错：详情见日志。</translation>
    </message>
    <message>
        <source>Paused by the console. {why}</source>
        <translation>本程序已暂停查询。{why}</translation>
    </message>
    <message>
        <source>Linksfield is busy: continues in {seconds} s</source>
        <translation>Linksfield 繁忙：{seconds} 秒后继续</translation>
    </message>
    <message>
        <source>the pace is being measured</source>
        <translation>正在测算速度</translation>
    </message>
    <message>
        <source>{pace} a second, measured: about {left} more</source>
        <translation>实测每秒 {pace} 张，约剩 {left}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>waiting: {plan}</source>
        <translation>待生效：{plan}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>约 {day}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>{cards} and {count} more</source>
        <translation>{cards} 等，另有 {count} 张</translation>
    </message>
    <message>
        <source>{chosen} chosen. {able} can be stopped, {unable} cannot.</source>
        <translation>已选 {chosen} 张：{able} 张可以关闭，{unable} 张不能。</translation>
    </message>
    <message>
        <source>stopped from this computer already</source>
        <translation>已在这台电脑上关闭</translation>
    </message>
    <message>
        <source>auto-renewal is not on</source>
        <translation>自动续费未开启</translation>
    </message>
    <message>
        <source>not known whether auto-renewal is on</source>
        <translation>自动续费是否开启未知</translation>
    </message>
    <message>
        <source>an unconfirmed stop</source>
        <translation>有一次待核实的关闭操作</translation>
    </message>
    <message>
        <source>something is being sent right now</source>
        <translation>正在发送其他操作</translation>
    </message>
    <message>
        <source>Linksfield gives no order number or payId for it</source>
        <translation>Linksfield 没有给出订单号或 payId</translation>
    </message>
    <message>
        <source>Asking which plans the cards may buy: {asked} of {total}</source>
        <translation>正在查询这些卡可购买的套餐：{asked} / {total}</translation>
    </message>
    <message>
        <source>Linksfield&apos;s lists hold no plan that can be ordered for these cards by contract.</source>
        <translation>Linksfield 的套餐列表中，没有可按合同为这些卡订购的套餐。</translation>
    </message>
    <message>
        <source>{chosen} chosen. {able} can get {plan}, {unable} cannot.</source>
        <translation>已选 {chosen} 张：{able} 张可订购 {plan}，{unable} 张不可订购。</translation>
    </message>
    <message>
        <source>{periods} x {plan}</source>
        <translation>{plan} × {periods}</translation>
    </message>
    <message>
        <source>{each} a card, {all} for all; each with its own entry in Activity</source>
        <translation>每张 {each}，合计 {all}；每张在“操作记录”中各有一条</translation>
    </message>
    <message>
        <source>something unconfirmed that may add a plan</source>
        <translation>有待核实的操作，可能已增加套餐</translation>
    </message>
    <message>
        <source>not known which plans they may buy</source>
        <translation>可购买的套餐未知</translation>
    </message>
    <message>
        <source>this plan was ordered from this computer within 24 hours</source>
        <translation>24 小时内已从本机订购过此套餐</translation>
    </message>
    <message>
        <source>this plan has another price or length for them</source>
        <translation>此套餐对这些卡的价格或时长不同</translation>
    </message>
    <message>
        <source>may not buy this plan</source>
        <translation>不可购买此套餐</translation>
    </message>
    <message>
        <source>not allowed from this computer</source>
        <translation>这台电脑上不允许</translation>
    </message>
    <message>
        <source>{cards}: look them up again</source>
        <translation>{cards}：请重新查询</translation>
    </message>
    <message>
        <source>{cards}: check what happened first</source>
        <translation>{cards}：请先核实结果</translation>
    </message>
    <message>
        <source>{cards}: order it card by card, with a reason</source>
        <translation>{cards}：请逐张下单并说明原因</translation>
    </message>
    <message>
        <source>{cards}: order it card by card</source>
        <translation>{cards}：请逐张下单</translation>
    </message>
    <message>
        <source>Order for %n card(s)</source>
        <translation>为 %n 张卡下单</translation>
    </message>
    <message>
        <source>{cards}: ask Linksfield</source>
        <translation>{cards}：请询问 Linksfield</translation>
    </message>
    <message>
        <source>{card} by {agent} at {time}</source>
        <translation>{card}（{agent}，{time}）</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Enter the ticket, or tick that there is none.</source>
        <translation>请填写工单，或勾选没有工单。</translation>
    </message>
    <message>
        <source>Confirm the number of cards.</source>
        <translation>请确认卡的数量。</translation>
    </message>
    <message>
        <source>Stop %n auto-renewal(s)</source>
        <translation>关闭 %n 个自动续费</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单成功</translation>
    </message>
    <message>
        <source>Noted as ordered</source>
        <translation>记为已下单</translation>
    </message>
    <message>
        <source>Noted as stopped</source>
        <translation>记为已关闭</translation>
    </message>
    <message>
        <source>Was off already</source>
        <translation>原本未开启</translation>
    </message>
    <message>
        <source>Refused by Linksfield</source>
        <translation>Linksfield 已拒绝</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Noted as not stopped</source>
        <translation>记为未关闭</translation>
    </message>
    <message>
        <source>Noted as not ordered</source>
        <translation>记为未下单成功</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>It may have gone through: check what happened.</source>
        <translation>可能已生效：请核实结果。</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Noted by {agent}, without proof.</source>
        <translation>由 {agent} 记录，没有证明。</translation>
    </message>
    <message>
        <source>Ordering by contract (CSSS)</source>
        <translation>正在按合同下单（CSSS）</translation>
    </message>
    <message>
        <source>Orders by contract (CSSS): what came of them</source>
        <translation>按合同下单（CSSS）：结果</translation>
    </message>
    <message>
        <source>Stopping auto-renewal</source>
        <translation>正在关闭自动续费</translation>
    </message>
    <message>
        <source>Auto-renewal: what came of it</source>
        <translation>自动续费：处理结果</translation>
    </message>
    <message>
        <source>Started at {time} by {agent}, {cards}.</source>
        <translation>{agent} 于 {time} 开始，共 {cards}。</translation>
    </message>
    <message>
        <source>{plan}, {each} a card.</source>
        <translation>{plan}，每张 {each}。</translation>
    </message>
    <message>
        <source>The console ended in the middle of a bulk stop: {begun} of {total} cards were started, the others were not.</source>
        <translation>批量关闭进行到一半时本程序结束：{total} 张卡中 {begun} 张已开始，其余未开始。</translation>
    </message>
    <message>
        <source>The console ended in the middle of a bulk order: {begun} of {total} cards were started, the others were not.</source>
        <translation>程序在批量下单中途结束：{total} 张卡中已开始 {begun} 张，其余未开始。</translation>
    </message>
    <message>
        <source>Nothing was ordered for the cards that were not started.</source>
        <translation>未开始的卡没有下单。</translation>
    </message>
    <message>
        <source>The stop was not started on the other cards.</source>
        <translation>其余的卡未开始关闭。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Ticket: {ticket}</source>
        <translation>工单：{ticket}</translation>
    </message>
    <message>
        <source>{fate}: {count}</source>
        <translation>{fate}：{count}</translation>
    </message>
    <message>
        <source>refused for this profile</source>
        <translation>卡在该配置下未被接受</translation>
    </message>
</context>
<context>
    <name>BulkChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{verdict}  {count}</source>
        <translation>{verdict}  {count}</translation>
    </message>
</context>
<context>
    <name>BulkConfirm</name>
    <message>
        <source>There is no ticket for this</source>
        <translation>没有相关工单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Enter {count} to confirm</source>
        <translation>输入 {count} 以确认</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Bulk look-up</source>
        <translation>批量查询</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>只查询</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新列表</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>bulk look-up</source>
        <translation>批量查询</translation>
    </message>
    <message>
        <source>Open as cards</source>
        <translation>逐张打开</translation>
    </message>
    <message>
        <source>with {profile}</source>
        <translation>配置：{profile}</translation>
    </message>
    <message>
        <source>{chosen} chosen of {shown} shown</source>
        <translation>显示 {shown} 张，已选 {chosen} 张</translation>
    </message>
    <message>
        <source>Stop auto-renewal of {count}...</source>
        <translation>关闭 {count} 张卡的自动续费…</translation>
    </message>
    <message>
        <source>Order a plan for {count} (CSSS)...</source>
        <translation>为 {count} 张卡订购套餐（CSSS）...</translation>
    </message>
    <message>
        <source>Order a plan by our own contract (CSSS)</source>
        <translation>按我方合同订购套餐（CSSS）</translation>
    </message>
</context>
<context>
    <name>BulkPlace</name>
    <message>
        <source>Bulk look-up</source>
        <translation>批量查询</translation>
    </message>
    <message>
        <source>{name}  {percent}</source>
        <translation>{name}  {percent}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>BulkRows</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Plan that renews</source>
        <translation>续费套餐</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Looked up at</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Plan in use</source>
        <translation>使用中的套餐</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
</context>
<context>
    <name>BundleGroups</name>
    <message>
        <source>Group</source>
        <translation>套餐组</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>BundleGroupsDialog</name>
    <message>
        <source>Bundle groups</source>
        <translation>套餐组</translation>
    </message>
    <message>
        <source>bundle groups</source>
        <translation>套餐组</translation>
    </message>
    <message>
        <source>As Linksfield gives it: none of these fields is documented. Choose a group to see its cards.</source>
        <translation>以下为 Linksfield 的原样回复：这些字段均无文档说明。选择一个套餐组即可查看其中的卡。</translation>
    </message>
    <message>
        <source>Linksfield answered without any field.</source>
        <translation>Linksfield 的回复中没有任何字段。</translation>
    </message>
    <message>
        <source>That does not prove that there is no group.</source>
        <translation>这不能证明没有套餐组。</translation>
    </message>
    <message>
        <source>{count} groups.</source>
        <translation>{count} 个套餐组。</translation>
    </message>
    <message>
        <source>No field is called group_id: which groups there are cannot be told. The reply is shown.</source>
        <translation>没有名为 group_id 的字段，无法判断有哪些套餐组。回复原样列在这里。</translation>
    </message>
    <message>
        <source>The whole reply</source>
        <translation>完整回复</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>套餐组 {number}</translation>
    </message>
    <message>
        <source>That does not prove that no card is in this group.</source>
        <translation>这不能证明该套餐组中没有卡。</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation>签名所用的文本</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返回的内容</translation>
    </message>
    <message>
        <source>Select a call to see what was sent and what came back.</source>
        <translation>请选择一次调用，查看发送和返回的内容。</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>复制请求</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>签名文本</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Texts of this call</source>
        <translation>此次调用的文本</translation>
    </message>
    <message>
        <source>Loading a long reply...</source>
        <translation>回复较长，正在加载…</translation>
    </message>
    <message>
        <source>Partner code and signature are hidden here: sent like this, Linksfield will refuse the call.</source>
        <translation>此处的合作伙伴代码和签名已隐藏：照此发送，Linksfield 会拒绝此调用。</translation>
    </message>
    <message>
        <source>Careful: this call changes something. Sent again, it may order or stop a second time, and the console does not know about it.</source>
        <translation>注意：此调用会产生更改。再次发送可能会重复下单或关闭续费，而本程序无法得知。</translation>
    </message>
    <message>
        <source>Unknown fields: {names}, and {count} more.</source>
        <translation>未识别的字段：{names}，另有 {count} 个。</translation>
    </message>
    <message>
        <source>Unknown fields: {names}.</source>
        <translation>未识别的字段：{names}。</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有返回内容。</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Linksfield&apos;s documentation describes what is sent.</source>
        <translation>Linksfield 的文档说明了所发送的内容。</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>有文档</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is sent follows from Linksfield&apos;s documentation, which does not describe all of it.</source>
        <translation>所发送的内容由 Linksfield 的文档推断而来，文档并未全部写明。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s documentation does not describe all that is sent: it is our best guess.</source>
        <translation>Linksfield 文档没有完整说明所发送的内容，部分为推测。</translation>
    </message>
    <message>
        <source>Its reply is documented too.</source>
        <translation>回复也有文档说明。</translation>
    </message>
    <message>
        <source>The fields of its reply are documented, but not the structure around them.</source>
        <translation>文档列出了回复的字段，但没有说明外层结构。</translation>
    </message>
    <message>
        <source>Its reply is not documented: how it is read is our best guess, and unknown fields are marked.</source>
        <translation>回复没有文档，解读方式为推测，未识别的字段会标出。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Card (ICCID)</source>
        <translation>卡号（ICCID）</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Card, payId, order, ticket, or a whole mail</source>
        <translation>卡号、payId、订单号、工单或整封邮件</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>查找或操作</translation>
    </message>
    <message>
        <source>Find or do ({keys})</source>
        <translation>查找或操作（{keys}）</translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation>最近的卡</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>环境：{name}</translation>
    </message>
    <message>
        <source>VIEW ONLY</source>
        <translation>仅可查看</translation>
    </message>
    <message>
        <source>This profile is view only: nothing can be ordered or stopped.</source>
        <translation>此配置仅可查看：无法下单，也无法关闭自动续费。</translation>
    </message>
    <message>
        <source>Open all {count}</source>
        <translation>全部打开（{count}）</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Linksfield lists no order in use on this card.</source>
        <translation>Linksfield 没有列出这张卡上使用中的订单。</translation>
    </message>
    <message>
        <source>Nothing in use</source>
        <translation>没有使用中的订单</translation>
    </message>
    <message>
        <source>{count} orders in use</source>
        <translation>{count} 个订单使用中</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>没有待生效的订单</translation>
    </message>
    <message>
        <source>{count} orders waiting</source>
        <translation>{count} 个订单待生效</translation>
    </message>
    <message>
        <source>No paid order is waiting. Linksfield does not list unpaid orders.</source>
        <translation>没有待生效的已付款订单。Linksfield 不列出未付款的订单。</translation>
    </message>
    <message>
        <source>End date not known</source>
        <translation>到期日未知</translation>
    </message>
    <message>
        <source>Ends about {day} (estimated from the days left)</source>
        <translation>约 {day}到期（按剩余天数推算）</translation>
    </message>
    <message>
        <source>End dates not known</source>
        <translation>到期日未知</translation>
    </message>
    <message>
        <source>The first was to end {first}, the last {last}</source>
        <translation>最早的原定 {first}到期，最晚的原定 {last}到期</translation>
    </message>
    <message>
        <source>The first was to end {first}, the last ends {last}</source>
        <translation>最早的原定 {first}到期，最晚 {last}到期</translation>
    </message>
    <message>
        <source>The first ends {first}, the last {last}</source>
        <translation>最早 {first}到期，最晚 {last}到期</translation>
    </message>
    <message>
        <source>Linksfield does not say how long they last</source>
        <translation>Linksfield 没有说明时长</translation>
    </message>
    <message>
        <source>{days} more; start date not known</source>
        <translation>另有 {days}；开始日期未知</translation>
    </message>
    <message>
        <source>{days} more, until about {day}</source>
        <translation>另有 {days}，约至 {day}</translation>
    </message>
    <message>
        <source>%n order(s) with an unknown status</source>
        <translation>%n 个订单状态未知</translation>
    </message>
    <message>
        <source>One more order has an unknown status: {state}</source>
        <translation>另有一个订单状态未知：“{state}”</translation>
    </message>
    <message>
        <source>%n order(s) could not be read in full</source>
        <translation>%n 个订单未能完整读取</translation>
    </message>
    <message>
        <source>Auto-renewal is not on for this card.</source>
        <translation>这张卡没有开启自动续费。</translation>
    </message>
    <message>
        <source>{plan}. Next charge date: not given by Linksfield</source>
        <translation>{plan}。下次扣费日期：Linksfield 未提供</translation>
    </message>
    <message>
        <source>{plan}: Linksfield lists a record that is marked as ended.</source>
        <translation>{plan}：Linksfield 列出的记录标明已终止。</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>On since {day}</source>
        <translation>自 {day}起开启</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Plan not given</source>
        <translation>未提供套餐</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer about auto-renewal could not be read.</source>
        <translation>Linksfield 关于自动续费的回复无法读取。</translation>
    </message>
    <message>
        <source>{plan}, 1 period</source>
        <translation>{plan}，1 个周期</translation>
    </message>
    <message>
        <source>{plan}, {count} periods</source>
        <translation>{plan}，{count} 个周期</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>CardFrames</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield…</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>未查询。</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the card number</source>
        <translation>复制卡号</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单备注</translation>
    </message>
    <message>
        <source>Card {card}</source>
        <translation>卡 {card}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 张，共 {count} 张</translation>
    </message>
    <message>
        <source>Open cards: {place}</source>
        <translation>已打开的卡：{place}</translation>
    </message>
    <message>
        <source>Open {count} cards again</source>
        <translation>重新打开 {count} 张卡</translation>
    </message>
    <message>
        <source>+ Another card</source>
        <translation>+ 另一张卡</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>未输入卡号</translation>
    </message>
</context>
<context>
    <name>CardIdle</name>
    <message>
        <source>Paste a card number above</source>
        <translation>请在上方粘贴卡号</translation>
    </message>
    <message>
        <source>A whole e-mail will do: its card numbers, payIds, order numbers and ticket are found. An order number, payId or ticket used on this computer also finds its card. Then press Enter.</source>
        <translation>可粘贴整封邮件：其中的卡号、payId、订单号和工单都会被找出。本机用过的订单号、payId 或工单号也能找到对应的卡。然后按回车。</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Close this card</source>
        <translation>关闭这张卡</translation>
    </message>
</context>
<context>
    <name>CardTimeline</name>
    <message>
        <source>Timeline of this card</source>
        <translation>此卡的时间线</translation>
    </message>
    <message>
        <source>{count} more: see Activity.</source>
        <translation>还有 {count} 条，见“操作记录”。</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未填写姓名</translation>
    </message>
    <message>
        <source>noted, ticket {ticket}</source>
        <translation>备注，工单 {ticket}</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>told this computer: {what}</source>
        <translation>告知这台电脑：{what}</translation>
    </message>
    <message>
        <source>Linksfield</source>
        <translation>Linksfield</translation>
    </message>
    <message>
        <source>paid Linksfield {money}, payId {pay_id}</source>
        <translation>向 Linksfield 付款 {money}，payId {pay_id}</translation>
    </message>
    <message>
        <source>paid Linksfield, payId {pay_id}</source>
        <translation>向 Linksfield 付款，payId {pay_id}</translation>
    </message>
    <message>
        <source>{time} (Linksfield&apos;s clock)</source>
        <translation>{time}（Linksfield 时间）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>Likely causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Enter the partner code</source>
        <translation>输入合作伙伴代码</translation>
    </message>
    <message>
        <source>1. A digit is wrong: compare {card} with the card, digit by digit.</source>
        <translation>1. 有一位数字错了：请将 {card} 与卡面逐位核对。</translation>
    </message>
    <message>
        <source>1. A digit is wrong, most likely: the check digit of {card} does not match. Compare it again.</source>
        <translation>1. 很可能有一位数字错了：{card} 的校验位不符。请再次核对。</translation>
    </message>
    <message>
        <source>2. It is a card of another partner. No other profile is set up here: add one under Profiles.</source>
        <translation>2. 这是其他合作伙伴的卡。本机没有其他配置：可在“配置”中添加。</translation>
    </message>
    <message>
        <source>2. It is a card of another partner: one of your other profiles may know it.</source>
        <translation>2. 这是其他合作伙伴的卡：可用您的其他配置试试。</translation>
    </message>
    <message>
        <source>3. Wrong environment: {profile} works with {environment}; the card may be in another system.</source>
        <translation>3. 环境不对：{profile} 连接的是{environment}，这张卡可能属于其他环境。</translation>
    </message>
    <message>
        <source>Trying your other profiles...</source>
        <translation>正在用您的其他配置查询…</translation>
    </message>
</context>
<context>
    <name>CardsInUse</name>
    <message>
        <source>Card number (ICCID)</source>
        <translation>卡号（ICCID）</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>before activation</source>
        <translation>激活前</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>before deactivation</source>
        <translation>停用前</translation>
    </message>
    <message>
        <source>not read in full</source>
        <translation>未能完整读取</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
</context>
<context>
    <name>CardsInUseDialog</name>
    <message>
        <source>Cards in use (CSSS)</source>
        <translation>在用的卡（CSSS）</translation>
    </message>
    <message>
        <source>cards in use</source>
        <translation>在用的卡</translation>
    </message>
    <message>
        <source>With CSSS, every card of your account is listed here with its life cycle.</source>
        <translation>有了 CSSS，这里会列出贵司账号的每张卡及其生命周期。</translation>
    </message>
    <message>
        <source>{count} cards.</source>
        <translation>{count} 张卡。</translation>
    </message>
    <message>
        <source>CSSS lists no card of this account.</source>
        <translation>CSSS 没有列出该账号的任何卡。</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Case file...</source>
        <translation>问题资料包…</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>保存问题资料包</translation>
    </message>
    <message>
        <source>Case file (*.zip)</source>
        <translation>问题资料包 (*.zip)</translation>
    </message>
    <message>
        <source>The case file could not be saved to {path}: {reason}.</source>
        <translation>问题资料包无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Plan and periods</source>
        <translation>套餐和周期数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>当前结果</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到的情况</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Save this card&apos;s case file</source>
        <translation>保存这张卡的问题资料包</translation>
    </message>
    <message>
        <source>Case file saved: {path}. It contains the calls, the numbers and what was done.</source>
        <translation>问题资料包已保存：{path}。内含接口调用、编号和操作记录。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check what happened</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{when} by {agent}, ticket {ticket}</source>
        <translation>{when}，{agent}，工单 {ticket}</translation>
    </message>
    <message>
        <source>{when} by {agent}</source>
        <translation>{when}，{agent}</translation>
    </message>
    <message>
        <source>{when}, ticket {ticket}</source>
        <translation>{when}，工单 {ticket}</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answers do not prove it. Say how you know.</source>
        <translation>Linksfield 的回复不足以证明。请说明您如何得知。</translation>
    </message>
    <message>
        <source>What Linksfield says now</source>
        <translation>Linksfield 现在的回复</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield…</translation>
    </message>
    <message>
        <source>Noted: not sure yet. The console keeps asking Linksfield, and the notice stays.</source>
        <translation>已记录：尚不确定。程序会继续查询，提示将保留。</translation>
    </message>
    <message>
        <source>Conclusion: not sure yet.</source>
        <translation>结论：尚不确定。</translation>
    </message>
    <message>
        <source>Linksfield has to be asked first.</source>
        <translation>请先查询 Linksfield，再作判定。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer proves it: this is the only choice.</source>
        <translation>Linksfield 的回复已证明，只能选这一项。</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; opens in {time}, once Linksfield has answered again (answers still needed: {count}).</source>
        <translation>“{choice}”需再等 {time}，且 Linksfield 再回复 {count} 次后才能选择。</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; opens in {time}: until then it may still go through.</source>
        <translation>“{choice}”需再等 {time} 才能选择：在此之前仍可能生效。</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; opens once Linksfield has answered again (answers still needed: {count}).</source>
        <translation>“{choice}”需 Linksfield 再回复 {count} 次后才能选择。</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>操作已生效</translation>
    </message>
    <message>
        <source>It did not go through...</source>
        <translation>操作未生效…</translation>
    </message>
    <message>
        <source>What Linksfield says now, {time}</source>
        <translation>Linksfield 现在的回复，{time}</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>已下单成功</translation>
    </message>
    <message>
        <source>It was not placed...</source>
        <translation>未下单成功…</translation>
    </message>
    <message>
        <source>Noted: placed, as Linksfield shows.</source>
        <translation>已记录：已下单成功，Linksfield 的回复可以证明。</translation>
    </message>
    <message>
        <source>Noted: it went through, as Linksfield shows.</source>
        <translation>已记录：已生效，Linksfield 的回复可以证明。</translation>
    </message>
    <message>
        <source>Noted with your name: placed, without proof.</source>
        <translation>已用您的姓名记录：已下单成功，没有证明。</translation>
    </message>
    <message>
        <source>Noted with your name: it went through, without proof.</source>
        <translation>已用您的姓名记录：已生效，没有证明。</translation>
    </message>
    <message>
        <source>Noted with your name: it did not go through, without proof. Look at the card before you send it again.</source>
        <translation>已用您的姓名记录：未生效，没有证明。再次发送前请先查看这张卡。</translation>
    </message>
    <message>
        <source>Noted with your name: not placed, without proof. The console keeps looking for it for a day.</source>
        <translation>已用您的姓名记录：未下单成功，没有证明。本程序会继续查找一天。</translation>
    </message>
    <message>
        <source>Noted with your name: it did not go through, without proof. The console keeps looking for it for a day.</source>
        <translation>已用您的姓名记录：未生效，没有证明。本程序会继续查找一天。</translation>
    </message>
    <message>
        <source>Send the same order again</source>
        <translation>再次发送同一订单</translation>
    </message>
    <message>
        <source>Look at the auto-renewal</source>
        <translation>查看自动续费</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>a plan</source>
        <translation>一个套餐</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>Card {card}: {what}, sent {sent}</source>
        <translation>卡 {card}：{what}，{sent} 发送</translation>
    </message>
    <message>
        <source>Order: {facts}</source>
        <translation>下单：{facts}</translation>
    </message>
    <message>
        <source>Record paid order: {facts}</source>
        <translation>登记已付款订单：{facts}</translation>
    </message>
    <message>
        <source>Stop auto-renewal: {facts}</source>
        <translation>关闭自动续费：{facts}</translation>
    </message>
    <message>
        <source>Start auto-renewal: {facts}</source>
        <translation>开通自动续费：{facts}</translation>
    </message>
    <message>
        <source>Ask to confirm a payment: {facts}</source>
        <translation>请求确认付款：{facts}</translation>
    </message>
    <message>
        <source>Extend an order: {facts}</source>
        <translation>延长订单：{facts}</translation>
    </message>
    <message>
        <source>Order by contract (CSSS): {facts}</source>
        <translation>按合同下单（CSSS）：{facts}</translation>
    </message>
    <message>
        <source>Linksfield showed it earlier</source>
        <translation>之前查询时 Linksfield 曾显示过</translation>
    </message>
    <message>
        <source>Conclusion: no trace of it.</source>
        <translation>结论：未找到相关记录。</translation>
    </message>
    <message>
        <source>Conclusion: it cannot be seen until it is paid, and nothing is charged before that.</source>
        <translation>结论：付款前无法查到，且付款前不会扣费。</translation>
    </message>
    <message>
        <source>Conclusion: not sure yet. Something has changed, but that may have another cause.</source>
        <translation>结论：尚不确定。有变化，但不一定与此有关。</translation>
    </message>
    <message>
        <source>Conclusion: not sure yet.</source>
        <translation>结论：尚不确定。</translation>
    </message>
    <message>
        <source>Conclusion: auto-renewal is off.</source>
        <translation>结论：自动续费已关闭。</translation>
    </message>
    <message>
        <source>Conclusion: it was placed.</source>
        <translation>结论：已下单成功。</translation>
    </message>
    <message>
        <source>Conclusion: auto-renewal is on.</source>
        <translation>结论：自动续费已开启。</translation>
    </message>
    <message>
        <source>Conclusion: the payment was confirmed.</source>
        <translation>结论：付款已确认。</translation>
    </message>
    <message>
        <source>Conclusion: the order was extended.</source>
        <translation>结论：订单已延长。</translation>
    </message>
    <message>
        <source>No number of ours is in this request: what has changed since is a hint and never a proof, a colleague may have done it. Only Linksfield can say whose it is.</source>
        <translation>这个请求里没有我方的编号：之后出现的变化只是线索，不是证明，也可能是同事所为。只有 Linksfield 能说明是哪一笔。</translation>
    </message>
    <message>
        <source>An order that the customer pays by bank card is not listed until it is paid. Nothing is charged before that.</source>
        <translation>由客户用银行卡付款的订单，付款前不会列出，也不会扣费。</translation>
    </message>
    <message>
        <source>{question}: not found at Linksfield ({words})</source>
        <translation>{question}：Linksfield 查无记录（{words}）</translation>
    </message>
    <message>
        <source>The answer arrived later</source>
        <translation>后来收到了回复</translation>
    </message>
    <message>
        <source>Orders of the contract (CSSS)</source>
        <translation>合同订单（CSSS）</translation>
    </message>
    <message>
        <source>Orders of {plan} on the card: {after}, before: {before}</source>
        <translation>卡上的 {plan} 订单：{after} 个，之前 {before} 个</translation>
    </message>
    <message>
        <source>Orders of {plan} on the card: {after}, as before</source>
        <translation>卡上的 {plan} 订单：{after} 个，与之前相同</translation>
    </message>
    <message>
        <source>Payment {pay_id}: unknown status</source>
        <translation>付款 {pay_id}：状态未知</translation>
    </message>
    <message>
        <source>Order number {value}: found, but without our other numbers</source>
        <translation>订单号 {value}：已找到，但没有我方的其他编号</translation>
    </message>
    <message>
        <source>Order number {value}: Linksfield gives something that may be about it</source>
        <translation>订单号 {value}：Linksfield 给出了可能与之有关的内容</translation>
    </message>
    <message>
        <source>The order now ends {value}, later than before</source>
        <translation>订单现在的到期时间为 {value}，比之前晚</translation>
    </message>
    <message>
        <source>CSSS gives no end for this order: it shows no change</source>
        <translation>CSSS 没有给出该订单的到期时间：看不出变化</translation>
    </message>
    <message>
        <source>The order&apos;s end is another one than before: {value}</source>
        <translation>订单的到期时间与之前不同：{value}</translation>
    </message>
    <message>
        <source>Order {value} is no longer listed (CSSS)</source>
        <translation>订单 {value} 已不在列表中（CSSS）</translation>
    </message>
    <message>
        <source>One order more on the card (CSSS), {value}; before: {before}</source>
        <translation>卡上多了一个订单（CSSS）：{value}；之前：{before} 个</translation>
    </message>
    <message>
        <source>Linksfield gave the order number {value}</source>
        <translation>Linksfield 给出的订单号：{value}</translation>
    </message>
    <message>
        <source>Orders of the contract (CSSS): as before</source>
        <translation>合同订单（CSSS）：与之前相同</translation>
    </message>
    <message>
        <source>Auto-renewal: no longer on</source>
        <translation>自动续费：已关闭</translation>
    </message>
    <message>
        <source>Auto-renewal: still on, {value}</source>
        <translation>自动续费：仍为开启状态，{value}</translation>
    </message>
    <message>
        <source>Auto-renewal of this payment: on, {value}</source>
        <translation>此付款的自动续费：已开启，{value}</translation>
    </message>
    <message>
        <source>Auto-renewal of this payment: off</source>
        <translation>此付款的自动续费：未开启</translation>
    </message>
    <message>
        <source>your order for {plan} is waiting for your payment. You are not charged until you pay.</source>
        <translation>您的 {plan} 订单待付款，付款前不会扣费。</translation>
    </message>
    <message>
        <source>auto-renewal of {plan} is off. The plans on your card stay.</source>
        <translation>{plan} 的自动续费已关闭，您卡上的套餐不受影响。</translation>
    </message>
    <message>
        <source>we are checking your order for {plan}. You are not charged until you pay; please do not order again. We will get back to you.</source>
        <translation>我们正在核实您的 {plan} 订单。付款前不会扣费，请勿重复下单，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>{plan} was extended.</source>
        <translation>{plan} 已延长。</translation>
    </message>
    <message>
        <source>we are checking whether auto-renewal of {plan} is off and will let you know.</source>
        <translation>我们正在核实 {plan} 的自动续费是否已关闭，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>we are checking whether auto-renewal of {plan} is on. Please do not pay again.</source>
        <translation>我们正在核实 {plan} 的自动续费是否已开启，请勿重复付款。</translation>
    </message>
    <message>
        <source>we are checking your payment for {plan}. Please do not pay again.</source>
        <translation>我们正在核实您为 {plan} 的付款，请勿重复付款。</translation>
    </message>
    <message>
        <source>we are checking your order for {plan}. Please do not order again.</source>
        <translation>我们正在核实您的 {plan} 订单，请勿重复下单。</translation>
    </message>
    <message>
        <source>we are checking whether {plan} was extended. Please do not order again.</source>
        <translation>我们正在核实 {plan} 是否已延长，请不要重复下单。</translation>
    </message>
    <message>
        <source>Card {card}: Linksfield now shows auto-renewal off. Check what happened.</source>
        <translation>卡 {card}：Linksfield 现在显示自动续费已关闭。请核实结果。</translation>
    </message>
    <message>
        <source>Card {card}: Linksfield now shows auto-renewal on. Check what happened.</source>
        <translation>卡 {card}：Linksfield 现显示自动续费已开启，请核实结果。</translation>
    </message>
    <message>
        <source>Card {card}: Linksfield now shows the order for {plan}. Check what happened.</source>
        <translation>卡 {card}：Linksfield 现在显示了 {plan} 的订单。请核实结果。</translation>
    </message>
    <message>
        <source>Card {card}: the order for {plan} that was marked as not placed was placed after all, and {plan} has been ordered again since. The card may have it twice: ask Linksfield to take one back.</source>
        <translation>卡 {card}：此前判定为未下单成功的 {plan} 实际已下单，而此后又下了一次单。卡上可能重复，请联系 Linksfield 撤回一个。</translation>
    </message>
    <message>
        <source>Card {card}: auto-renewal of {plan} was marked as not stopped, and Linksfield now shows it off.</source>
        <translation>卡 {card}：{plan} 的自动续费曾记为未关闭，Linksfield 现显示已关闭。</translation>
    </message>
    <message>
        <source>Card {card}: auto-renewal of {plan} was marked as not started, and Linksfield now shows it on. Do not start it again.</source>
        <translation>卡 {card}：{plan} 的自动续费曾记为未开通，Linksfield 现显示已开启。请勿再次开通。</translation>
    </message>
    <message>
        <source>Card {card}: the order for {plan} that was marked as not placed was placed after all. Do not order it again.</source>
        <translation>卡 {card}：此前判定为未下单成功的 {plan} 实际已下单，请勿重复下单。</translation>
    </message>
    <message>
        <source>It may still go through. Look at the auto-renewal before you stop it again.</source>
        <translation>操作仍可能生效。再次关闭前，请先查看自动续费。</translation>
    </message>
    <message>
        <source>It may still go through: if the order was extended after all, sending it again extends it twice.</source>
        <translation>之后仍可能生效：如果订单其实已延长，再次发送会延长两次。</translation>
    </message>
    <message>
        <source>It may still go through: if the order was placed after all, sending it again makes a second one.</source>
        <translation>操作仍可能生效：如果实际已下单，再次发送会产生第二个订单。</translation>
    </message>
    <message>
        <source>{question}: no answer</source>
        <translation>{question}：无回复</translation>
    </message>
    <message>
        <source>Orders on the card</source>
        <translation>卡上的订单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Payment {pay_id}: paid</source>
        <translation>付款 {pay_id}：已付款</translation>
    </message>
    <message>
        <source>Payment {pay_id}: pending</source>
        <translation>付款 {pay_id}：处理中</translation>
    </message>
    <message>
        <source>Payment {pay_id}: failed</source>
        <translation>付款 {pay_id}：付款失败</translation>
    </message>
    <message>
        <source>Payment {pay_id} belongs to another order, {value}</source>
        <translation>付款 {pay_id} 属于另一个订单 {value}</translation>
    </message>
    <message>
        <source>Payment {pay_id}: paid, for our order number</source>
        <translation>付款 {pay_id}：已付款，对应我方订单号</translation>
    </message>
    <message>
        <source>Payment {pay_id}: pending, for our order number</source>
        <translation>付款 {pay_id}：处理中，对应我方订单号</translation>
    </message>
    <message>
        <source>Payment {pay_id}: failed, for our order number</source>
        <translation>付款 {pay_id}：付款失败，对应我方订单号</translation>
    </message>
    <message>
        <source>Order number {value}: found, with our other numbers</source>
        <translation>订单号 {value}：已找到，其他编号也与我方一致</translation>
    </message>
    <message>
        <source>Order number {value}: not found</source>
        <translation>订单号 {value}：未找到</translation>
    </message>
    <message>
        <source>Card: Linksfield knows it</source>
        <translation>卡：Linksfield 有这张卡的记录</translation>
    </message>
    <message>
        <source>auto-renewal of {plan} is on.</source>
        <translation>{plan} 的自动续费已开启。</translation>
    </message>
    <message>
        <source>your {plan} plan is on your card.</source>
        <translation>您的 {plan} 套餐已到账。</translation>
    </message>
    <message>
        <source>your payment for {plan} is confirmed, and we are watching your card until the plan is there.</source>
        <translation>您为 {plan} 的付款已确认，我们会持续关注，直到套餐到账。</translation>
    </message>
    <message>
        <source>your order for {plan} has been placed. It appears on your card once it is paid.</source>
        <translation>您的 {plan} 已下单成功，付款后会到账。</translation>
    </message>
    <message>
        <source>your order for {plan} has been placed. It may take a little while to show on your card.</source>
        <translation>您的 {plan} 已下单成功，到账可能需要一点时间。</translation>
    </message>
    <message>
        <source>{question}: could not be checked, Linksfield refused the question ({words})</source>
        <translation>{question}：无法查询，Linksfield 拒绝了此次查询（{words}）</translation>
    </message>
    <message>
        <source>Card {card}: the request to stop auto-renewal was sent {sent}, no usable answer. It may still be on: check before you tell the customer.</source>
        <translation>卡 {card}：关闭自动续费的请求已于 {sent} 发送，未收到可用的回复。可能仍为开启状态，请先核实再告知客户。</translation>
    </message>
    <message>
        <source>Card {card}: the request to start auto-renewal was sent {sent}, no usable answer. It may be on: do not set it up again.</source>
        <translation>卡 {card}：开通自动续费的请求已于 {sent} 发送，未收到可用的回复。可能已开通，请勿再次开通。</translation>
    </message>
    <message>
        <source>Card {card}: the request to confirm a payment was sent {sent}, no usable answer. It may have been confirmed: do not send it again.</source>
        <translation>卡 {card}：确认付款的请求已于 {sent} 发送，未收到可用的回复。可能已确认，请勿再次发送。</translation>
    </message>
    <message>
        <source>Card {card}: the request to extend an order was sent {sent}, no usable answer. It may have been extended: do not extend it again.</source>
        <translation>卡 {card}：延长订单的请求已于 {sent} 发送，没有收到可用的回复。订单可能已延长：请不要再次延长。</translation>
    </message>
    <message>
        <source>Card {card}: an order was sent {sent}, no usable answer. It may have been placed: do not order again.</source>
        <translation>卡 {card}：订单已于 {sent} 发送，未收到可用的回复。可能已下单成功，请勿重复下单。</translation>
    </message>
    <message>
        <source>The request to stop auto-renewal was sent, but no usable answer came. It may be off.</source>
        <translation>关闭自动续费的请求已发送，但未收到可用的回复。可能已经关闭。</translation>
    </message>
    <message>
        <source>The request to extend the order was sent, but no usable answer came. It may have been extended.</source>
        <translation>延长订单的请求已发送，但没有收到可用的回复。订单可能已延长。</translation>
    </message>
    <message>
        <source>This was sent, but no usable answer came. It may have gone through.</source>
        <translation>请求已发送，但未收到可用的回复。操作可能已生效。</translation>
    </message>
    <message>
        <source>The order was sent, but no usable answer came. It may have been placed.</source>
        <translation>订单已发送，但未收到可用的回复。可能已下单成功。</translation>
    </message>
    <message>
        <source>CSSS is no longer set up in profile {profile}, so it cannot be asked. Have it set up again under Profiles, or ask Linksfield and decide by hand: your reason is kept with your name.</source>
        <translation>配置 {profile} 中已没有设置 CSSS，因此无法查询。请在“配置”中重新设置，或咨询 Linksfield 后人工判定：原因会连同您的姓名一起保存。</translation>
    </message>
    <message>
        <source>{question}: not asked, CSSS is not set up</source>
        <translation>{question}：未查询，没有设置 CSSS</translation>
    </message>
    <message>
        <source>An order that the customer pays by bank card is not listed until it is paid. Nothing is charged before that. Waiting shows nothing more: once you have decided below, you can order another one.</source>
        <translation>由客户用银行卡付款的订单，付款前不会列出，也不会扣费。继续等待也看不到更多：在下方判定后，可以另下一单。</translation>
    </message>
    <message>
        <source>Linksfield gave the order number {value}, which is an earlier order&apos;s</source>
        <translation>Linksfield 给出的订单号 {value} 属于之前的订单</translation>
    </message>
    <message>
        <source>Nobody has looked whether it is there: CSSS is no longer set up in profile {profile}. Only Linksfield can say.</source>
        <translation>没有人查询过结果：配置 {profile} 中已不再设置 CSSS。只有 Linksfield 能说明。</translation>
    </message>
    <message>
        <source>Orders of {plan} on the card: {after}, as before; their days, or other orders, have changed</source>
        <translation>卡上的 {plan} 订单：{after} 个，与之前相同；其日期或其他订单有变化</translation>
    </message>
</context>
<context>
    <name>ComparePaymentsDialog</name>
    <message>
        <source>Charged twice?</source>
        <translation>重复扣款？</translation>
    </message>
    <message>
        <source>Charged twice? Card {card}</source>
        <translation>重复扣款？卡 {card}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy refund request</source>
        <translation>复制退款申请</translation>
    </message>
    <message>
        <source>Refund request</source>
        <translation>退款申请</translation>
    </message>
    <message>
        <source>Choose the payments in question:</source>
        <translation>请选择客户所说的付款：</translation>
    </message>
    <message>
        <source>Orders on the card, {as_of}</source>
        <translation>卡上的订单，{as_of}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield…</translation>
    </message>
    <message>
        <source>Refunds cannot be made here: send the text below to the team that refunds.</source>
        <translation>本程序不能退款：请将以下文字转交退款部门。</translation>
    </message>
    <message>
        <source>The result of one of these payments is not known, so nothing can be concluded. Check it again under Payments.</source>
        <translation>其中一笔付款结果未知，无法得出结论。请在“付款”页再次查询。</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>{count} of {all} calls had no answer that this program understands.</source>
        <translation>{all} 个调用中有 {count} 个没有得到本程序能理解的回复。</translation>
    </message>
    <message>
        <source>Every call was answered, and nothing differs from what is assumed.</source>
        <translation>所有调用都得到了回复，与假定没有任何不同。</translation>
    </message>
    <message>
        <source>Every call was answered. What differs from what is assumed is listed below.</source>
        <translation>所有调用都得到了回复。与假定不同之处列在下面。</translation>
    </message>
    <message>
        <source>Profile {profile} ({environment}, {host}), card {card}, {at} UTC</source>
        <translation>配置 {profile}（{environment}，{host}），卡 {card}，{at} UTC</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <source>new to this program</source>
        <translation>本程序未知</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>as assumed</source>
        <translation>与假定一致</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>answered in {seconds} s</source>
        <translation>{seconds} 秒内回复</translation>
    </message>
    <message>
        <source>refused in {seconds} s. {sentence}</source>
        <translation>{seconds} 秒内回复：已拒绝。{sentence}</translation>
    </message>
    <message>
        <source>not answered ({seconds} s). {sentence}</source>
        <translation>没有回复（{seconds} 秒）。{sentence}</translation>
    </message>
    <message>
        <source>{hmac} signed with HMAC-SHA1, {md5} with x-lf-md5</source>
        <translation>{hmac} 条用 HMAC-SHA1 签名，{md5} 条用 x-lf-md5</translation>
    </message>
    <message>
        <source>none was received on this computer</source>
        <translation>这台电脑没有收到过</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>{name} (in {count} of {among})</source>
        <translation>{name}（{among} 条中有 {count} 条）</translation>
    </message>
    <message>
        <source>{words} [{seen}]</source>
        <translation>{words} [{seen}]</translation>
    </message>
    <message>
        <source>not answered. {sentence}</source>
        <translation>没有回复。{sentence}</translation>
    </message>
    <message>
        <source>answered without a number: the unit of usage cannot be told from it</source>
        <translation>已回复，但没有给出数字：无法据此判断用量的单位</translation>
    </message>
    <message>
        <source>answered: used {used}, left {left}. Its unit is not documented</source>
        <translation>已回复：已用 {used}，剩余 {left}。文档没有说明单位</translation>
    </message>
    <message>
        <source>these numbers do not tell it: ask Linksfield</source>
        <translation>这些数字无法判断单位，请询问 Linksfield</translation>
    </message>
    <message>
        <source>together they are the plan&apos;s {allowance} if counted in {unit}. That is a hint, not a proof: ask Linksfield, then choose the unit in the profile</source>
        <translation>若以 {unit} 计，两者之和正好是套餐的 {allowance}。这只是线索，不是证据：请先询问 Linksfield，再在配置中选择单位</translation>
    </message>
    <message>
        <source>Every call was refused: what an answer looks like cannot be told.</source>
        <translation>所有调用都被拒绝：回复是什么样子，无法判断。</translation>
    </message>
    <message>
        <source>Nothing differs from what is assumed. These calls were refused: {calls}.</source>
        <translation>与假定没有任何不同。被拒绝的调用：{calls}。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>none received</source>
        <translation>未收到</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>What Linksfield answers</source>
        <translation>Linksfield 的回复</translation>
    </message>
    <message>
        <source>Calls and what their answers tell</source>
        <translation>调用及其回复说明了什么</translation>
    </message>
    <message>
        <source>Everything about the selected call</source>
        <translation>所选调用的全部内容</translation>
    </message>
    <message>
        <source>Save for sending...</source>
        <translation>保存以便发送…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only questions are asked: nothing is ordered or changed. The saved file has no partner code, of card numbers and payIds only a part, and of fields that are new to this program only their form.</source>
        <translation>只查询，不下单也不更改任何内容。保存的文件不含合作伙伴代码，卡号和 payId 只保留一部分，本程序未知的字段只保留形式。</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield…</translation>
    </message>
    <message>
        <source>Save for sending</source>
        <translation>保存以便发送</translation>
    </message>
    <message>
        <source>Saved without any partner code: {path}</source>
        <translation>已保存，不含任何合作伙伴代码：{path}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ContractOrderDialog</name>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Enable it at once (is_open 1)</source>
        <translation>立即启用（is_open 1）</translation>
    </message>
    <message>
        <source>It has been paid (pay_rst 2)</source>
        <translation>已付款（pay_rst 2）</translation>
    </message>
    <message>
        <source>It has not been paid (pay_rst 1)</source>
        <translation>未付款（pay_rst 1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>核对...</translation>
    </message>
    <message>
        <source>Order by our own contract (CSSS)</source>
        <translation>按我方合同下单（CSSS）</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Price of a period</source>
        <translation>每周期价格</translation>
    </message>
    <message>
        <source>Not for a SIM that takes its orders over the air: Linksfield wants 0 there.</source>
        <translation>空中下发（OTA）订单的 SIM 卡不要选择：Linksfield 要求填 0。</translation>
    </message>
    <message>
        <source>Say it as it is. What Linksfield makes of it is not documented.</source>
        <translation>请如实填写。Linksfield 如何处理没有文档说明。</translation>
    </message>
    <message>
        <source>Choose whether it has been paid.</source>
        <translation>请选择是否已付款。</translation>
    </message>
</context>
<context>
    <name>ContractSheet</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ContractWrites</name>
    <message>
        <source>Looking at the card once more...</source>
        <translation>正在再次查看这张卡...</translation>
    </message>
    <message>
        <source>Something is being sent for this card.</source>
        <translation>正在为这张卡发送请求。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CustomerLinkDialog</name>
    <message>
        <source>The shop&apos;s address is too long for a QR code: shorten it in the profile.</source>
        <translation>商店地址太长，无法生成二维码：请在配置中缩短。</translation>
    </message>
    <message>
        <source>Shop link for the customer</source>
        <translation>客户购买链接</translation>
    </message>
    <message>
        <source>Send the way to pay</source>
        <translation>发送付款方式</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The customer opens this link or scans the code and orders in our shop. Nothing is ordered or charged from here.</source>
        <translation>客户打开链接或扫码后，在我方商店下单。本程序不会下单或扣费。</translation>
    </message>
    <message>
        <source>The customer opens this link or scans the code, and pays order {order} in our shop. Showing the link charges nothing.</source>
        <translation>客户打开链接或扫码后，在我方商店为订单 {order} 付款。展示链接不会扣款。</translation>
    </message>
    <message>
        <source>Link for the customer</source>
        <translation>给客户的链接</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>shop link {card}</source>
        <translation>商店链接 {card}</translation>
    </message>
</context>
<context>
    <name>CustomerPayments</name>
    <message>
        <source>You are right, and we are sorry: you were charged twice for the same order.</source>
        <translation>经核实，同一订单确实扣款 2 次，非常抱歉给您带来不便。</translation>
    </message>
    <message>
        <source>You are right, and we are sorry: you were charged {count} times for the same order.</source>
        <translation>经核实，同一订单确实扣款 {count} 次，非常抱歉给您带来不便。</translation>
    </message>
    <message>
        <source>We are arranging for {refund} to be refunded to you and will write again as soon as it is on its way. You do not need to do anything.</source>
        <translation>多扣的 {refund}，我们正在为您申请退款，退款处理后会通知您，您无需任何操作。</translation>
    </message>
    <message>
        <source>We are arranging the refund and will write again as soon as it is on its way.</source>
        <translation>多扣的款项，我们正在为您申请退款，退款处理后会通知您。</translation>
    </message>
    <message>
        <source>Your plan {plan} stays as it is.</source>
        <translation>您的套餐{plan}不受影响。</translation>
    </message>
    <message>
        <source>Your plan is not on your card yet. We are looking into that as well and will write to you.</source>
        <translation>您的套餐尚未到账。我们也正在处理，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We have checked: one payment of {money} went through, the others did not. You were charged once.</source>
        <translation>经核实，只有一笔付款（{money}）成功，其余均未成功，您只被扣款一次。</translation>
    </message>
    <message>
        <source>We have checked: one payment went through, the others did not.</source>
        <translation>经核实，只有一笔付款成功，其余均未成功。</translation>
    </message>
    <message>
        <source>We have checked: one payment of {money} went through, the other did not. You were charged once.</source>
        <translation>经核实，只有一笔付款（{money}）成功，另一笔未成功，没有重复扣款。</translation>
    </message>
    <message>
        <source>We have checked: one payment went through, the other did not. You were charged once.</source>
        <translation>经核实，只有一笔付款成功，另一笔未成功，没有重复扣款。</translation>
    </message>
    <message>
        <source>One of your payments is still being processed. Please do not pay again; we will get back to you.</source>
        <translation>其中一笔付款仍在处理中，请不要再次付款，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We are checking your payments and will get back to you.</source>
        <translation>我们正在核实您的付款，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your payment of {money} went through, but your plan is not on your card yet. We are sorry about that.</source>
        <translation>您的付款（{money}）已成功，但套餐目前还没有到账，给您带来不便，非常抱歉。</translation>
    </message>
    <message>
        <source>Your payment went through, but your plan is not on your card yet. We are sorry about that.</source>
        <translation>您的付款已成功，但套餐目前还没有到账，给您带来不便，非常抱歉。</translation>
    </message>
    <message>
        <source>Our provider has confirmed your payment, and we are watching your card until the plan is there.</source>
        <translation>服务商已确认您的付款，我们会持续关注，直到套餐到账。</translation>
    </message>
    <message>
        <source>We are looking into it now.</source>
        <translation>我们正在核查。</translation>
    </message>
    <message>
        <source>Please do not pay or order again. We will write to you as soon as the plan is on your card.</source>
        <translation>请您不要重复付款或下单。套餐到账后，我们会第一时间通知您。</translation>
    </message>
    <message>
        <source>Your payment of {money} is still being processed. Please do not pay again; we will get back to you.</source>
        <translation>您的付款（{money}）仍在处理中，请不要重复付款，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your payment is still being processed. Please do not pay again; we will get back to you.</source>
        <translation>您的付款仍在处理中，请不要重复付款，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your payment of {money} did not go through.</source>
        <translation>您的付款（{money}）未成功。</translation>
    </message>
    <message>
        <source>Your payment did not go through.</source>
        <translation>您的付款未成功。</translation>
    </message>
    <message>
        <source>We are checking your payment and will get back to you.</source>
        <translation>我们正在核实您的付款，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We could not find your payment yet. Could you send us the receipt, or the date and amount on your bank statement?</source>
        <translation>我们暂时没有查到这笔付款。麻烦您把付款凭证，或账单上的日期和金额发给我们。</translation>
    </message>
    <message>
        <source>We could not find a SIM card with the number ending in {tail}. Could you check the long number printed on the card (it starts with 89) and send it to us again? A photo is fine.</source>
        <translation>我们没有查到尾号为 {tail} 的 SIM 卡。麻烦您核对卡面上以 89 开头的长号码，重新发给我们，拍照也可以。</translation>
    </message>
    <message>
        <source>We are checking what is on your card and will get back to you.</source>
        <translation>我们正在核实您卡上的套餐，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>There is no active plan on your card at the moment, and none waiting.</source>
        <translation>您的卡上目前没有使用中的套餐，也没有待生效的套餐。</translation>
    </message>
    <message>
        <source>The start dates are estimates.</source>
        <translation>开始日期为预估，仅供参考。</translation>
    </message>
    <message>
        <source>We are checking what else is on your card and will get back to you.</source>
        <translation>卡上其他套餐我们正在核实，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your plan {plan} is on your card.</source>
        <translation>您的套餐{plan}已到账。</translation>
    </message>
    <message>
        <source>Your plan {plan} is active and ends today, {day}.</source>
        <translation>您的套餐{plan}将于今天（{day}）到期。</translation>
    </message>
    <message>
        <source>Your plan {plan} is active until about {day}.</source>
        <translation>您的套餐{plan}有效期约至 {day}。</translation>
    </message>
    <message>
        <source>Your plan {plan} is active until {day}.</source>
        <translation>您的套餐{plan}有效期至 {day}。</translation>
    </message>
    <message>
        <source>After that, {plan} starts, around {starts}.</source>
        <translation>之后将启用{plan}，预计约 {starts}开始。</translation>
    </message>
    <message>
        <source>After that, {plan} starts.</source>
        <translation>之后将启用{plan}。</translation>
    </message>
    <message>
        <source>Auto-renewal is off.</source>
        <translation>自动续费已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal is on for {plan}.</source>
        <translation>{plan}的自动续费为开启状态。</translation>
    </message>
    <message>
        <source>We have checked: your payments are for {count} different orders, and all of them are on your card: {list}.</source>
        <translation>经核实，您的 {count} 笔付款对应 {count} 个不同的订单，均已在您的卡上：{list}。</translation>
    </message>
    <message>
        <source>We have checked: your payments are for {count} different orders, and all of them are on your card.</source>
        <translation>经核实，您的 {count} 笔付款对应 {count} 个不同的订单，均已在您的卡上。</translation>
    </message>
    <message>
        <source>We have checked: your payments are for {count} different orders. We are checking that all of them are on your card and will get back to you.</source>
        <translation>经核实，您的 {count} 笔付款对应 {count} 个不同的订单。我们正在核查它们是否都已在您的卡上，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We have checked: your payments are for different orders, but we do not see all of them on your card. We are looking into it and will get back to you.</source>
        <translation>经核实，您的付款对应不同的订单，但卡上没有全部显示。我们正在处理，有结果会尽快告知您。</translation>
    </message>
</context>
<context>
    <name>CustomerReply</name>
    <message>
        <source>Thank you for contacting us about your SIM card ending in {tail}.</source>
        <translation>感谢您联系我们（SIM 卡尾号 {tail}）。</translation>
    </message>
    <message>
        <source>If you have any questions, just reply to this message.</source>
        <translation>如有其他问题，欢迎随时联系我们。</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>祝您生活愉快！</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好！</translation>
    </message>
</context>
<context>
    <name>CustomerWrites</name>
    <message>
        <source>We are checking your order for {plan}. Please do not order or pay for it again in the meantime.</source>
        <translation>您订购的{plan}我们正在核实，在此期间请不要重复下单或付款。</translation>
    </message>
    <message>
        <source>Your payment of {money} has arrived with us and is not lost.</source>
        <translation>您的付款（{money}）我们已收到，请放心。</translation>
    </message>
    <message>
        <source>Your payment has arrived with us and is not lost.</source>
        <translation>您的付款我们已收到，请放心。</translation>
    </message>
    <message>
        <source>You are not charged until you pay.</source>
        <translation>付款前不会扣款。</translation>
    </message>
    <message>
        <source>We will get back to you as soon as we know.</source>
        <translation>有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We have asked for auto-renewal for {plan} to be switched off and are waiting for confirmation. We will write to you as soon as it is off.</source>
        <translation>我们已提交关闭{plan}自动续费的申请，正在等待确认，确认关闭后会通知您。</translation>
    </message>
    <message>
        <source>We are setting up auto-renewal for {plan} and are waiting for confirmation. We will get back to you.</source>
        <translation>我们正在为{plan}开通自动续费，正在等待确认，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your payment of {money} is not lost: we are working on it and will get back to you.</source>
        <translation>您的付款（{money}）请放心，我们正在处理，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your payment is not lost: we are working on it and will get back to you.</source>
        <translation>您的付款请放心，我们正在处理，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We could not place your order for {plan} yet.</source>
        <translation>您订购的{plan}暂时未能下单。</translation>
    </message>
    <message>
        <source>You have not been charged for it.</source>
        <translation>此订单没有扣款。</translation>
    </message>
    <message>
        <source>We could not place your order for {plan}.</source>
        <translation>您订购的{plan}未能下单。</translation>
    </message>
    <message>
        <source>We are looking into it and will get back to you.</source>
        <translation>我们正在处理，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We could not switch off auto-renewal for {plan} yet, and we are sorry about that. We are working on it and will write to you as soon as it is off.</source>
        <translation>{plan}的自动续费暂未关闭成功，非常抱歉。我们正在处理，关闭后会通知您。</translation>
    </message>
    <message>
        <source>We could not set up auto-renewal for {plan} yet. We are looking into it and will get back to you.</source>
        <translation>{plan}的自动续费暂未开通成功。我们正在处理，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We cannot see yet that auto-renewal for {plan} is off, and we are sorry about that. We are working on it and will write to you as soon as it is off.</source>
        <translation>很抱歉，目前还无法确认{plan}的自动续费是否已关闭。我们正在处理，关闭后会立即通知您。</translation>
    </message>
    <message>
        <source>We cannot see yet that auto-renewal for {plan} is on. We are looking into it and will get back to you.</source>
        <translation>目前还无法确认{plan}的自动续费是否已开通。我们正在核查，会尽快回复您。</translation>
    </message>
    <message>
        <source>We cannot see yet that {plan} was extended. We are looking into it and will get back to you.</source>
        <translation>目前还无法确认{plan}是否已延长。我们正在核查，会尽快回复您。</translation>
    </message>
    <message>
        <source>We cannot find your order for {plan} yet.</source>
        <translation>目前还没有查到您的{plan}订单。</translation>
    </message>
    <message>
        <source>We could not find your order for {plan}, and we are sorry about that.</source>
        <translation>很抱歉，我们没有查到您的{plan}订单。</translation>
    </message>
    <message>
        <source>Would you like us to order it again?</source>
        <translation>请问是否需要为您重新下单？</translation>
    </message>
    <message>
        <source>Your payment of {money} is not lost.</source>
        <translation>您的付款（{money}）请放心。</translation>
    </message>
    <message>
        <source>Your payment is not lost.</source>
        <translation>您的付款请放心。</translation>
    </message>
    <message>
        <source>We are checking that you have it only once, and will get back to you.</source>
        <translation>我们正在核实是否重复到账，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>We have received your payment of {money}.</source>
        <translation>您的付款（{money}）我们已收到。</translation>
    </message>
    <message>
        <source>We have received your payment.</source>
        <translation>您的付款我们已收到。</translation>
    </message>
    <message>
        <source>Sorry for the wait, and thank you for your patience.</source>
        <translation>让您久等了，感谢您的耐心。</translation>
    </message>
    <message>
        <source>Your plan {plan} is on your card.</source>
        <translation>您的套餐{plan}已到账。</translation>
    </message>
    <message>
        <source>Your plan {plan} has been ordered. It may take a little while to show on your card; please do not order again.</source>
        <translation>您的套餐{plan}已下单，到账可能需要一点时间，请不要重复下单。</translation>
    </message>
    <message>
        <source>Your plan {plan} is on your card and active until {day}.</source>
        <translation>您的套餐{plan}已到账，有效期至 {day}。</translation>
    </message>
    <message>
        <source>Good news: your plan {plan} is now on your card.</source>
        <translation>好消息：您的套餐{plan}已到账。</translation>
    </message>
    <message>
        <source>Good news: your plan is now on your card.</source>
        <translation>好消息：您的套餐已到账。</translation>
    </message>
    <message>
        <source>We have prepared your order for {plan} ({money}).</source>
        <translation>您订购的{plan}（{money}）已为您下单。</translation>
    </message>
    <message>
        <source>We have prepared your order for {plan}.</source>
        <translation>您订购的{plan}已为您下单。</translation>
    </message>
    <message>
        <source>Once it is paid, the plan starts after the ones already on your card, around {starts}.</source>
        <translation>付款成功后，将在卡上现有套餐之后生效，预计约 {starts}开始。</translation>
    </message>
    <message>
        <source>We will order the plan again and let you know when it is on your card.</source>
        <translation>我们会为您重新下单，套餐到账后会通知您。</translation>
    </message>
    <message>
        <source>The plan renews automatically until you ask us to switch that off.</source>
        <translation>此套餐会自动续费，如需关闭请随时告诉我们。</translation>
    </message>
    <message>
        <source>If you have paid for it already, please do not pay again.</source>
        <translation>如果您已经付款，请不要重复付款。</translation>
    </message>
    <message>
        <source>We are checking your payment for {plan}. Please do not pay or order again; we will get back to you.</source>
        <translation>我们正在核查您为{plan}所付的款项。请不要重复付款或下单，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>As far as we know, your order for {plan} ({money}) is ready.</source>
        <translation>据我们了解，您订购的{plan}（{money}）可以付款了。</translation>
    </message>
    <message>
        <source>As far as we know, your order for {plan} is ready.</source>
        <translation>据我们了解，您订购的{plan}可以付款了。</translation>
    </message>
    <message>
        <source>You can pay for it here: {link}</source>
        <translation>您可以在这里付款：{link}</translation>
    </message>
    <message>
        <source>As you asked, we have switched off auto-renewal for {plan}. It will not renew again.</source>
        <translation>已按您的要求关闭{plan}的自动续费，之后不会再自动续费。</translation>
    </message>
    <message>
        <source>Auto-renewal for {plan} is off. It will not renew again.</source>
        <translation>{plan}的自动续费目前为关闭状态，之后不会再自动续费。</translation>
    </message>
    <message>
        <source>This does not change payments you have already made.</source>
        <translation>此前已付的费用不受影响。</translation>
    </message>
    <message>
        <source>You can use your current plan {plan} until {day}.</source>
        <translation>您当前的套餐{plan}可正常使用至 {day}。</translation>
    </message>
    <message>
        <source>You can use your current plan {plan} until about {day}.</source>
        <translation>您当前的套餐{plan}约可使用至 {day}。</translation>
    </message>
    <message>
        <source>{plan} stays on your card as well.</source>
        <translation>卡上待生效的{plan}也不受影响。</translation>
    </message>
    <message>
        <source>Auto-renewal for {plan} is off.</source>
        <translation>{plan}的自动续费已关闭。</translation>
    </message>
    <message>
        <source>another plan</source>
        <translation>另一个套餐</translation>
    </message>
    <message>
        <source>Another auto-renewal is still on for {plan}. Shall we switch that off, too?</source>
        <translation>另外，{plan}的自动续费仍为开启状态，请问是否需要一并关闭？</translation>
    </message>
    <message>
        <source>Your plan {plan} is active until {day}.</source>
        <translation>您的套餐{plan}有效期至 {day}。</translation>
    </message>
    <message>
        <source>Your plan {plan} is active until about {day}.</source>
        <translation>您的套餐{plan}有效期约至 {day}。</translation>
    </message>
    <message>
        <source>Auto-renewal is already off on your card, so nothing will renew.</source>
        <translation>您的卡未开启自动续费，不会再自动续费。</translation>
    </message>
    <message>
        <source>If you still see a charge, please send us its date and amount, and we will look into it.</source>
        <translation>如果您仍看到扣款，请把扣款日期和金额发给我们，我们马上核实。</translation>
    </message>
    <message>
        <source>We have asked for {plan} to run longer and are waiting for confirmation. Please do not order again in the meantime.</source>
        <translation>我们已为您申请延长{plan}的使用时间，正在等待确认。在此期间请不要重复下单。</translation>
    </message>
    <message>
        <source>We could not extend {plan} yet. We are looking into it and will get back to you.</source>
        <translation>我们暂时未能延长{plan}，正在处理，稍后会给您回复。</translation>
    </message>
    <message>
        <source>As you asked, we have extended {plan}.</source>
        <translation>已按您的要求延长{plan}。</translation>
    </message>
    <message>
        <source>Its new end date is {day}.</source>
        <translation>新的到期日为 {day}。</translation>
    </message>
    <message>
        <source>We have asked for {plan} to run longer, but cannot see yet that it does. Please do not order again in the meantime.</source>
        <translation>我们已为您申请延长{plan}的使用时间，但目前还无法确认是否已延长。在此期间请不要重复下单。</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Real-time information</source>
        <translation>实时信息</translation>
    </message>
    <message>
        <source>Linksfield answered without any field.</source>
        <translation>Linksfield 的回复中没有任何字段。</translation>
    </message>
    <message>
        <source>As Linksfield gives it: none of these fields is documented. A plan in use is among them.</source>
        <translation>按 Linksfield 原样显示：这些字段都没有文档。使用中的套餐也在其中。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files of the diagnostics</source>
        <translation>诊断信息的文件</translation>
    </message>
    <message>
        <source>Contents of this file</source>
        <translation>此文件的内容</translation>
    </message>
    <message>
        <source>Collecting...</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>For the people who maintain this program. Only these texts are saved; read them before you pass the file on. They contain no partner codes, no signatures and nothing that was done; of card and payment numbers only the last digits.</source>
        <translation>供本程序的维护者使用。保存的只有这些文本；转交文件之前请先阅读。其中没有合作伙伴代码、签名，也没有已执行操作的内容；卡号和付款编号只保留末几位。</translation>
    </message>
    <message>
        <source>The keyring has not answered, so these files do not say which one it is.</source>
        <translation>密钥库没有响应，因此这些文件没有写明是哪一个密钥库。</translation>
    </message>
    <message>
        <source>Diagnostics (*.zip)</source>
        <translation>诊断信息 (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved to {path}: {reason}.</source>
        <translation>诊断信息无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
</context>
<context>
    <name>DoneHere</name>
    <message>
        <source>Done to this card from this computer:</source>
        <translation>本机对这张卡的操作：</translation>
    </message>
    <message>
        <source>Other computers keep their own list.</source>
        <translation>其他电脑的操作不在此列。</translation>
    </message>
    <message>
        <source>{what}: {outcome}.</source>
        <translation>{what}：{outcome}。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>Reason: “{reason}”.</source>
        <translation>理由：“{reason}”。</translation>
    </message>
    <message>
        <source>- {moment}, {agent}, ticket {ticket}: {what}</source>
        <translation>- {moment}，{agent}，工单 {ticket}：{what}</translation>
    </message>
    <message>
        <source>- {moment}, {agent}, no ticket: {what}</source>
        <translation>- {moment}，{agent}，无工单：{what}</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Record paid order</source>
        <translation>登记已付款订单</translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation>关闭自动续费</translation>
    </message>
    <message>
        <source>Start auto-renewal</source>
        <translation>开通自动续费</translation>
    </message>
    <message>
        <source>Extend an order</source>
        <translation>延长订单</translation>
    </message>
    <message>
        <source>Place order by contract (CSSS)</source>
        <translation>按合同下单（CSSS）</translation>
    </message>
    <message>
        <source>Check payment</source>
        <translation>查询付款</translation>
    </message>
    <message>
        <source>unconfirmed, it may have gone through</source>
        <translation>待核实，可能已生效</translation>
    </message>
    <message>
        <source>noted by {agent} without proof, it went through</source>
        <translation>由 {agent} 记为已生效，没有证明</translation>
    </message>
    <message>
        <source>noted without proof, it went through</source>
        <translation>记为已生效，没有证明</translation>
    </message>
    <message>
        <source>checked by {agent}, it went through</source>
        <translation>由 {agent} 核实为已生效</translation>
    </message>
    <message>
        <source>checked, it went through</source>
        <translation>核实为已生效</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未填写姓名</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm</source>
        <translation>请 Linksfield 确认付款</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stop auto-renewal; it was off already, nothing was sent</source>
        <translation>关闭自动续费；原本就未开启，未发送</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused, “{message}” (code {code})</source>
        <translation>已拒绝，“{message}”（代码 {code}）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not sent, it never left this computer</source>
        <translation>未发送（请求未离开本机）</translation>
    </message>
    <message>
        <source>noted by {agent} without proof, it did not go through</source>
        <translation>由 {agent} 记为未生效，没有证明</translation>
    </message>
    <message>
        <source>noted without proof, it did not go through</source>
        <translation>记为未生效，没有证明</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>not known at Linksfield</source>
        <translation>Linksfield 查无记录</translation>
    </message>
    <message>
        <source>not asked, nothing left this computer</source>
        <translation>未查询（请求未离开本机）</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>没有可用的回复</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>PRODUCTION</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>TEST (UAT)</source>
        <translation>测试环境（UAT）</translation>
    </message>
    <message>
        <source>TEST (UAT): no customer is charged</source>
        <translation>测试环境（UAT）：不会向客户收费</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习环境</translation>
    </message>
    <message>
        <source>PRACTICE: nothing here is real</source>
        <translation>练习环境：均为模拟数据</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>本机地址</translation>
    </message>
    <message>
        <source>LOCAL: where it leads is not known</source>
        <translation>本机地址：不知道通往哪里</translation>
    </message>
    <message>
        <source>NOT LINKSFIELD</source>
        <translation>并非 LINKSFIELD</translation>
    </message>
    <message>
        <source>NOT LINKSFIELD: this leads to addresses that Linksfield does not document</source>
        <translation>并非 LINKSFIELD：通往 Linksfield 文档中没有的地址</translation>
    </message>
    <message>
        <source>{word}: {host}</source>
        <translation>{word}：{host}</translation>
    </message>
</context>
<context>
    <name>EsimCodesDialog</name>
    <message>
        <source>What the codes mean</source>
        <translation>代码说明</translation>
    </message>
    <message>
        <source>Our shop tells Linksfield of each payment once (payment_intent.succeeded or payment_intent.payment_failed). Linksfield answers with one of these codes, and its other calls for eSIMs use them too.</source>
        <translation>我方商店就每笔付款通知 Linksfield 一次（payment_intent.succeeded 或 payment_intent.payment_failed）。Linksfield 用以下代码之一回复；其他 eSIM 接口也使用这些代码。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EsimNote</name>
    <message>
        <source>eSIM order {order}: Linksfield says that it waits for payment.</source>
        <translation>eSIM 订单 {order}：Linksfield 表示等待付款。</translation>
    </message>
    <message>
        <source>eSIM order {order}: Linksfield says paid, and sent its QR code.</source>
        <translation>eSIM 订单 {order}：Linksfield 表示已付款，并返回了二维码。</translation>
    </message>
    <message>
        <source>eSIM order {order}: Linksfield says paid, and sent no QR code.</source>
        <translation>eSIM 订单 {order}：Linksfield 表示已付款，但没有返回二维码。</translation>
    </message>
    <message>
        <source>eSIM order {order}: Linksfield says paid, and what it sent is not an activation code.</source>
        <translation>eSIM 订单 {order}：Linksfield 表示已付款，但返回的内容不是激活码。</translation>
    </message>
    <message>
        <source>eSIM order {order}: Linksfield says that the payment was not successful.</source>
        <translation>eSIM 订单 {order}：Linksfield 表示付款未成功。</translation>
    </message>
    <message>
        <source>eSIM order {order}: Linksfield says cancelled.</source>
        <translation>eSIM 订单 {order}：Linksfield 表示已取消。</translation>
    </message>
    <message>
        <source>eSIM order {order}: Linksfield sent a QR code, and does not say that the order is paid.</source>
        <translation>eSIM 订单 {order}：Linksfield 返回了二维码，但没有说明订单已付款。</translation>
    </message>
    <message>
        <source>eSIM order {order}: none of Linksfield&apos;s documents says what its status means: {status}.</source>
        <translation>eSIM 订单 {order}：Linksfield 的文档没有说明其状态的含义：{status}。</translation>
    </message>
    <message>
        <source>Profile {profile}, ticket {ticket}</source>
        <translation>配置 {profile}，工单 {ticket}</translation>
    </message>
    <message>
        <source>Profile {profile}, no ticket</source>
        <translation>配置 {profile}，无工单</translation>
    </message>
    <message>
        <source>{agent}, {moment}</source>
        <translation>{agent}，{moment}</translation>
    </message>
</context>
<context>
    <name>EsimQr</name>
    <message>
        <source>Linksfield says: waiting for payment. If the customer has paid, Linksfield may not know it yet: ask whoever runs our shop whether the payment was reported. The eSIM is kept for 60 minutes (one of Linksfield&apos;s pages says 10); after that it must be ordered again.</source>
        <translation>Linksfield 表示：等待付款。如果客户已付款，Linksfield 可能还不知道：请向商店负责人确认是否已通知这笔付款。eSIM 保留 60 分钟（Linksfield 另一页文档写的是 10 分钟），逾期须重新下单。</translation>
    </message>
    <message>
        <source>Linksfield says: paid. This is the QR code. Whoever scans it first has the eSIM: give it to this customer only.</source>
        <translation>Linksfield 表示：已付款。二维码如下。谁先扫码，eSIM 就归谁：只能发给这位客户。</translation>
    </message>
    <message>
        <source>Linksfield says: paid, but sent no QR code. Get the code again in a moment. If there is still none, copy our text below and send it to Linksfield.</source>
        <translation>Linksfield 表示：已付款，但没有返回二维码。请稍后重新获取；如果仍然没有，请用下方按钮复制文字，发给 Linksfield。</translation>
    </message>
    <message>
        <source>Linksfield says: paid, but what it sent is not an activation code, so no QR code can be shown. Copy our text below and send it to Linksfield.</source>
        <translation>Linksfield 表示：已付款，但返回的内容不是激活码，因此无法显示二维码。请用下方按钮复制文字，发给 Linksfield。</translation>
    </message>
    <message>
        <source>Linksfield says: the payment was not successful. The customer may pay again. If our shop has the money already, ask whoever runs the shop first.</source>
        <translation>Linksfield 表示：付款失败，客户可以重新付款。如果我方商店已收款，请先询问商店负责人。</translation>
    </message>
    <message>
        <source>Linksfield says: cancelled. The eSIM must be ordered again. If our shop has the money already, ask whoever runs the shop first.</source>
        <translation>Linksfield 表示：已取消，须重新订购 eSIM。如果我方商店已收款，请先询问商店负责人。</translation>
    </message>
    <message>
        <source>Linksfield sent a QR code but does not say that the order is paid (its status: {status}). The code is not shown: copy our text below and send it to Linksfield.</source>
        <translation>Linksfield 返回了二维码，但没有表示订单已付款（状态：{status}）。二维码不显示：请用下方按钮复制文字，发给 Linksfield。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s status is {status}: none of its documents says what that means.</source>
        <translation>Linksfield 返回的状态是 {status}：文档没有说明其含义。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Its list of codes says: {meaning}.</source>
        <translation>代码表中的说明：{meaning}。</translation>
    </message>
</context>
<context>
    <name>EsimQrCodes</name>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>wrong parameters</source>
        <translation>参数错误</translation>
    </message>
    <message>
        <source>the log-in has expired; this console then logs in again once</source>
        <translation>登录已过期；本程序会自动重新登录一次</translation>
    </message>
    <message>
        <source>the time could not be read</source>
        <translation>时间无法识别</translation>
    </message>
    <message>
        <source>an error of the order system</source>
        <translation>订单系统错误</translation>
    </message>
    <message>
        <source>there is no QR code</source>
        <translation>没有二维码</translation>
    </message>
    <message>
        <source>the time to pay is over: the reserved eSIM is released, order it again</source>
        <translation>付款时限已过：预留的 eSIM 已释放，须重新下单</translation>
    </message>
    <message>
        <source>an error, without a reason</source>
        <translation>错误，未说明原因</translation>
    </message>
    <message>
        <source>the order does not exist</source>
        <translation>订单不存在</translation>
    </message>
    <message>
        <source>the price differs from the order&apos;s</source>
        <translation>价格与订单不一致</translation>
    </message>
    <message>
        <source>an error of the system</source>
        <translation>系统错误</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>the payment succeeded</source>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>the payment failed</source>
        <translation>付款失败</translation>
    </message>
</context>
<context>
    <name>EsimQrDialog</name>
    <message>
        <source>eSIM by QR code</source>
        <translation>二维码 eSIM</translation>
    </message>
    <message>
        <source>Number of the eSIM order</source>
        <translation>eSIM 订单号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Copy text (English)</source>
        <translation>复制文字（英文）</translation>
    </message>
    <message>
        <source>Copy text (Chinese)</source>
        <translation>复制文字（中文）</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单备注</translation>
    </message>
    <message>
        <source>What the codes mean...</source>
        <translation>代码说明...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Practice: sample eSIM orders</source>
        <translation>练习：示例 eSIM 订单</translation>
    </message>
    <message>
        <source>With eSIM by QR code set up in the profile, this shows what became of an eSIM order and its QR code again. Ask your administrator.</source>
        <translation>在配置中设置二维码 eSIM 后，这里可查询 eSIM 订单的状态，并重新获取二维码。请联系管理员。</translation>
    </message>
    <message>
        <source>Nothing is ordered or charged from here: Linksfield is only asked.</source>
        <translation>这里只向 Linksfield 查询，不会下单，也不会扣款。</translation>
    </message>
    <message>
        <source>Enter the number of the eSIM order: our shop&apos;s order record has it.</source>
        <translation>请输入 eSIM 订单号：可在我方商店的订单记录中找到。</translation>
    </message>
    <message>
        <source>Practice: choose a sample order...</source>
        <translation>练习：选择示例订单...</translation>
    </message>
    <message>
        <source>One that is paid</source>
        <translation>已付款的订单</translation>
    </message>
    <message>
        <source>One that is paid, whose QR code comes later</source>
        <translation>已付款、二维码稍后才有的订单</translation>
    </message>
    <message>
        <source>One that waits for its payment</source>
        <translation>等待付款的订单</translation>
    </message>
    <message>
        <source>One whose payment failed</source>
        <translation>付款失败的订单</translation>
    </message>
    <message>
        <source>One that is cancelled</source>
        <translation>已取消的订单</translation>
    </message>
    <message>
        <source>One in a state that no document names</source>
        <translation>状态未见于文档的订单</translation>
    </message>
    <message>
        <source>The activation code is on the clipboard. Whoever has it first has the eSIM: send it to this customer only, and to no ticket.</source>
        <translation>激活码已复制到剪贴板。谁先使用，eSIM 就归谁：只能发给这位客户，不要写入工单。</translation>
    </message>
    <message>
        <source>Linksfield sent no details.</source>
        <translation>Linksfield 没有返回详情。</translation>
    </message>
    <message>
        <source>eSIM {order}</source>
        <translation>eSIM {order}</translation>
    </message>
    <message>
        <source>Rehearse an order...</source>
        <translation>演练一个订单...</translation>
    </message>
</context>
<context>
    <name>EsimRehearsalDialog</name>
    <message>
        <source>Rehearse an eSIM order</source>
        <translation>演练 eSIM 订单</translation>
    </message>
    <message>
        <source>Number of the eSIM order</source>
        <translation>eSIM 订单号</translation>
    </message>
    <message>
        <source>What our shop reports</source>
        <translation>我方商店通知的内容</translation>
    </message>
    <message>
        <source>1. Order an eSIM ahead</source>
        <translation>1. 预订 eSIM</translation>
    </message>
    <message>
        <source>2. Report the payment</source>
        <translation>2. 通知付款结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>3. Check this order</source>
        <translation>3. 查询此订单</translation>
    </message>
    <message>
        <source>What this rehearsal assumes</source>
        <translation>本演练中的假设</translation>
    </message>
    <message>
        <source>A rehearsal: here you are our shop, and practice answers for Linksfield. The shop orders an eSIM ahead, takes the money, and reports once what became of the payment. With real systems only the shop does this.</source>
        <translation>这是演练：您扮演我方商店，由练习环境代替 Linksfield 回复。商店先预订 eSIM，再收款，并就付款结果通知一次。在真实系统中，只有商店才这样做。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Linksfield&apos;s pages print the requests, the codes and the answer to a report. They do not say in which field the order&apos;s number comes, in which unit the reported amount is (here: that of the price), what a second report is answered (here: 3004), and whether 60 or 10 minutes are left to pay (here: 60).</source>
        <translation>Linksfield 的文档写明了请求、代码和对通知的回复，但没有说明：订单号在哪个字段，通知的金额用什么单位（此处与价格相同），第二次通知会得到什么回复（此处为 3004），付款时限是 60 分钟还是 10 分钟（此处为 60 分钟）。</translation>
    </message>
    <message>
        <source>The payment succeeded</source>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>The payment succeeded, at another price</source>
        <translation>付款成功，但金额与订单不符</translation>
    </message>
    <message>
        <source>Ordered ahead: nothing is paid yet. The eSIM is kept for 60 minutes.</source>
        <translation>已预订：尚未付款。eSIM 保留 60 分钟。</translation>
    </message>
    <message>
        <source>Answered with code {code}: {meaning}. Now check the order.</source>
        <translation>回复代码 {code}：{meaning}。现在请查询此订单。</translation>
    </message>
    <message>
        <source>No usable answer came. Whether it arrived is not known: check the order before anything is reported again.</source>
        <translation>没有收到可用的回复，不清楚请求是否到达：请先查询此订单，再决定是否重新通知。</translation>
    </message>
</context>
<context>
    <name>EsimResult</name>
    <message>
        <source>Details of the eSIM, as Linksfield sent them</source>
        <translation>eSIM 详情（Linksfield 返回的原文）</translation>
    </message>
    <message>
        <source>Get the code again</source>
        <translation>重新获取二维码</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>复制激活码</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>打印...</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>订单 {order}</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield...</translation>
    </message>
    <message>
        <source>QR code of the eSIM</source>
        <translation>eSIM 的二维码</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export...</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The table could not be saved to {path}: {reason}.</source>
        <translation>表格无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ExtendBar</name>
    <message>
        <source>Periods to add</source>
        <translation>增加的周期数</translation>
    </message>
    <message>
        <source>Extend this order...</source>
        <translation>延长这个订单...</translation>
    </message>
    <message>
        <source>Select the order to extend.</source>
        <translation>请选择要延长的订单。</translation>
    </message>
    <message>
        <source>This row has no order number.</source>
        <translation>这一行没有订单号。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The same error occurred again in this program. Your entries are still there.</source>
        <translation>本程序再次出现同样的错误。您输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>The program broke off last time, without being closed. There is a report of it.</source>
        <translation>程序上次未经关闭就意外中止。有一份相关报告。</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Everything Linksfield returned</source>
        <translation>Linksfield 返回的全部内容</translation>
    </message>
    <message>
        <source>And {count} more; Copy includes all of them.</source>
        <translation>另有 {count} 项：“复制”会包含全部。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>The profile&apos;s name</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The address for plans and orders (vshop)</source>
        <translation>套餐与订单地址（vshop）</translation>
    </message>
    <message>
        <source>The address of CSSS</source>
        <translation>CSSS 的地址</translation>
    </message>
    <message>
        <source>The address of eSIM by QR code</source>
        <translation>二维码 eSIM 的地址</translation>
    </message>
    <message>
        <source>The account of eSIM by QR code</source>
        <translation>二维码 eSIM 的账号</translation>
    </message>
    <message>
        <source>The address for payments</source>
        <translation>支付地址</translation>
    </message>
    <message>
        <source>The address for order details (topup)</source>
        <translation>订单详情地址（topup）</translation>
    </message>
    <message>
        <source>The shop&apos;s address</source>
        <translation>商店地址</translation>
    </message>
    <message>
        <source>The language of Linksfield&apos;s answers</source>
        <translation>Linksfield 回复的语言</translation>
    </message>
    <message>
        <source>A profile in this file</source>
        <translation>此文件中的一个配置</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by keyword</source>
        <translation>输入关键词筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>FindOrderDialog</name>
    <message>
        <source>Find an order</source>
        <translation>查找订单</translation>
    </message>
    <message>
        <source>Our shop&apos;s order number (purchase_order_id)</source>
        <translation>我方商店的订单号（purchase_order_id）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Linksfield&apos;s transaction number (order_id)</source>
        <translation>Linksfield 的交易编号（order_id）</translation>
    </message>
    <message>
        <source>Card number (ICCID)</source>
        <translation>卡号（ICCID）</translation>
    </message>
    <message>
        <source>One number is enough; of several, the first counts. Where a number was used twice, Linksfield gives only the order that was paid last.</source>
        <translation>一个号码即可；填写多个时以第一个为准。同一号码使用过两次时，Linksfield 只给出最后付款的订单。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未查询。</translation>
    </message>
    <message>
        <source>Linksfield gave nothing for this number.</source>
        <translation>Linksfield 没有给出这个号码的任何内容。</translation>
    </message>
    <message>
        <source>That does not prove that there is no such order.</source>
        <translation>这不能证明没有这个订单。</translation>
    </message>
    <message>
        <source>Open card {card}</source>
        <translation>打开卡 {card}</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to Linksfield Console</source>
        <translation>欢迎使用 Linksfield Console</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It is shown next to everything you do here, and is not sent to Linksfield.</source>
        <translation>您的操作会注明此姓名；不会发送给 Linksfield。</translation>
    </message>
    <message>
        <source>Practise with sample cards</source>
        <translation>进入练习环境</translation>
    </message>
    <message>
        <source>Sample cards and a simulated Linksfield on this computer. Nothing is real.</source>
        <translation>使用示例卡和本机模拟的 Linksfield，均为模拟数据。</translation>
    </message>
    <message>
        <source>A colleague gave you a profiles.json file. You only need to enter the partner code.</source>
        <translation>同事已给您 profiles.json 文件，您只需输入合作伙伴代码。</translation>
    </message>
    <message>
        <source>Connect to test (UAT)</source>
        <translation>连接到测试环境（UAT）</translation>
    </message>
    <message>
        <source>Linksfield&apos;s test system. No customer is charged.</source>
        <translation>Linksfield 的测试系统，不会向客户收费。</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>您想如何开始？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>I have a set-up file</source>
        <translation>我有配置文件</translation>
    </message>
    <message>
        <source>Connect to production</source>
        <translation>连接到生产环境</translation>
    </message>
    <message>
        <source>The real cards and orders of your customers.</source>
        <translation>您客户的真实卡和订单。</translation>
    </message>
    <message>
        <source>Profiles can be changed later in the menu.</source>
        <translation>以后可以在菜单中修改配置。</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>↓ More below (Page Down)</source>
        <translation>↓ 下方还有内容（Page Down）</translation>
    </message>
</context>
<context>
    <name>FollowedBox</name>
    <message>
        <source>Followed payments</source>
        <translation>跟进中的付款</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop following {payment}</source>
        <translation>停止跟进 {payment}</translation>
    </message>
</context>
<context>
    <name>FollowedNotices</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Was to end %n day(s) ago, {day}</source>
        <translation>原定 %n 天前到期，{day}</translation>
    </message>
    <message>
        <source>Ends in %n day(s), {day}</source>
        <translation>%n 天后到期，{day}</translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation>%n 天</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment}（{zone}）</translation>
    </message>
    <message>
        <source>Days are counted by Linksfield&apos;s calendar (UTC+8), where it is {day}.</source>
        <translation>天数按 Linksfield 的日历（UTC+8）计算，那里现在是 {day}。</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Done from this computer to this card</source>
        <translation>在这台电脑上对这张卡的操作</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Shop link...</source>
        <translation>客户购买链接…</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Done from this computer</source>
        <translation>在这台电脑上的操作</translation>
    </message>
    <message>
        <source>Shop link for the customer</source>
        <translation>客户购买链接（我方商店）</translation>
    </message>
    <message>
        <source>Add a note to this card</source>
        <translation>给这张卡添加备注</translation>
    </message>
    <message>
        <source>Valid card ({profile}), as of {time}</source>
        <translation>有效卡（{profile}），更新于 {time}</translation>
    </message>
    <message>
        <source>Not looked up with profile {profile} yet. Press Look up.</source>
        <translation>尚未用配置 {profile} 查询这张卡。请按“查询”。</translation>
    </message>
    <message>
        <source>The check digit does not match the number, but Linksfield knows the card.</source>
        <translation>校验位与卡号不符，但 Linksfield 有这张卡的记录。</translation>
    </message>
    <message>
        <source>Linksfield also says: {facts}</source>
        <translation>Linksfield 还返回：{facts}</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found in it</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>open already</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>rounded by a spreadsheet?</source>
        <translation>可能被电子表格取整</translation>
    </message>
    <message>
        <source>Leave out {number}</source>
        <translation>去掉 {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open card {card} alone</source>
        <translation>只打开卡 {card}</translation>
    </message>
</context>
<context>
    <name>FrameDialogs</name>
    <message>
        <source>Profile {profile} was not saved: the language of its answers cannot be changed.</source>
        <translation>配置 {profile} 未保存过，无法更改其回复的语言。</translation>
    </message>
</context>
<context>
    <name>GroundList</name>
    <message>
        <source>The text is your own by now: start again to choose facts.</source>
        <translation>文本已由您修改：重新开始后可选择依据。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>指南的主题</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Changes today</source>
        <translation>今天的更改</translation>
    </message>
    <message>
        <source>Notes today</source>
        <translation>今天的备注</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未填写姓名</translation>
    </message>
    <message>
        <source>Shift hand-over by {agent}, {time}</source>
        <translation>交接班：{agent}，{time}</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Marked &quot;not placed&quot;, still watched</source>
        <translation>已判定“未下单成功”，仍在留意</translation>
    </message>
    <message>
        <source>Followed payments</source>
        <translation>正在跟进的付款</translation>
    </message>
    <message>
        <source>This covers one computer only; others have their own.</source>
        <translation>以上仅为一台电脑的记录，其他电脑另有记录。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Card {card}: {what}; sent {sent} by {agent}; {numbers}</source>
        <translation>卡 {card}：{what}；{sent} 由 {agent} 发送；{numbers}</translation>
    </message>
    <message>
        <source>ticket {text}</source>
        <translation>工单 {text}</translation>
    </message>
    <message>
        <source>order number {text}</source>
        <translation>订单号 {text}</translation>
    </message>
    <message>
        <source>payId {text}</source>
        <translation>payId {text}</translation>
    </message>
    <message>
        <source>{system}: {line}</source>
        <translation>{system}：{line}</translation>
    </message>
    <message>
        <source>Card {card}: payId {pay_id}, since {time}</source>
        <translation>卡 {card}：payId {pay_id}，自 {time}</translation>
    </message>
    <message>
        <source>{what}: {outcome} ({number})</source>
        <translation>{what}：{outcome}（{number}）</translation>
    </message>
    <message>
        <source>{where}: {note}</source>
        <translation>{where}：{note}</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}：</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The hand-over as it will be copied</source>
        <translation>将要复制的交接班内容</translation>
    </message>
    <message>
        <source>Copy the hand-over to the clipboard</source>
        <translation>将交接班内容复制到剪贴板</translation>
    </message>
    <message>
        <source>Unconfirmed items, followed payments, and today&apos;s changes and notes. Add anything that is missing.</source>
        <translation>待核实事项、跟进中的付款，以及今天的更改和备注。如有遗漏请补充。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>No connection: this computer may be offline</source>
        <translation>无法连接：这台电脑可能已断网</translation>
    </message>
    <message>
        <source>Linksfield does not answer</source>
        <translation>Linksfield 没有回复</translation>
    </message>
    <message>
        <source>Linksfield: {unanswered} of {asked} unanswered, others in {seconds} s</source>
        <translation>最近 {asked} 次查询中 {unanswered} 次未回复，其余约 {seconds} 秒</translation>
    </message>
    <message>
        <source>Linksfield answers in {seconds} s</source>
        <translation>Linksfield 响应时间 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>Calls to Linksfield, newest first</source>
        <translation>对 Linksfield 的调用，最新的在前</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>所有卡</translation>
    </message>
    <message>
        <source>Calls to Linksfield</source>
        <translation>接口调用记录</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>卡的范围</translation>
    </message>
    <message>
        <source>This card {card}</source>
        <translation>这张卡 {card}</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>这张卡</translation>
    </message>
    <message>
        <source>Payment checks carry no card number: choose All cards to see them.</source>
        <translation>付款查询不含卡号：请选择“所有卡”查看。</translation>
    </message>
    <message>
        <source>No calls to Linksfield yet.</source>
        <translation>尚未调用过 Linksfield 接口。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The last 200 calls. Partner code and signature are hidden.</source>
        <translation>最近 200 次调用。合作伙伴代码和签名始终隐藏。</translation>
    </message>
</context>
<context>
    <name>InternalContract</name>
    <message>
        <source>Extending an order unconfirmed: sent {moment}, no usable answer. It may have been extended.</source>
        <translation>延长订单待核实：已于 {moment}发送，没有收到可用的回复。订单可能已延长。</translation>
    </message>
    <message>
        <source>Extending an order unconfirmed: no usable answer. It may have been extended.</source>
        <translation>延长订单待核实：没有收到可用的回复。订单可能已延长。</translation>
    </message>
    <message>
        <source>asked Linksfield once to extend the order.</source>
        <translation>请 Linksfield 延长订单，只发送了一次。</translation>
    </message>
    <message>
        <source>check what happened. Do not extend it or order again before that.</source>
        <translation>核实结果。在此之前请不要再次延长或下单。</translation>
    </message>
    <message>
        <source>Extending an order refused, nothing was changed.</source>
        <translation>延长订单已拒绝，没有任何变化。</translation>
    </message>
    <message>
        <source>asked Linksfield once to extend the order; it was refused.</source>
        <translation>请 Linksfield 延长订单，只发送了一次；已拒绝。</translation>
    </message>
    <message>
        <source>tell the customer, or ask Linksfield why.</source>
        <translation>告知客户，或向 Linksfield 询问原因。</translation>
    </message>
    <message>
        <source>Extending an order not sent, it never left this computer. Nothing was changed.</source>
        <translation>延长订单未发送，请求没有离开本机，没有任何变化。</translation>
    </message>
    <message>
        <source>tried to extend the order.</source>
        <translation>尝试延长订单。</translation>
    </message>
    <message>
        <source>extend it again, or tell the customer.</source>
        <translation>再次延长，或告知客户。</translation>
    </message>
    <message>
        <source>Order noted as not extended. No usable answer came.</source>
        <translation>订单记为未延长，未收到可用的回复。</translation>
    </message>
    <message>
        <source>checked what happened.</source>
        <translation>已核实结果。</translation>
    </message>
    <message>
        <source>look at the order&apos;s end, then extend it again, or tell the customer.</source>
        <translation>先查看订单的到期日，再重新延长，或告知客户。</translation>
    </message>
    <message>
        <source>New end: {day}.</source>
        <translation>新的到期日：{day}。</translation>
    </message>
    <message>
        <source>Order extended by our contract (CSSS).</source>
        <translation>已按我方合同延长订单（CSSS）。</translation>
    </message>
    <message>
        <source>Order noted as extended by our contract (CSSS). No usable answer came.</source>
        <translation>订单记为已按我方合同（CSSS）延长，未收到可用的回复。</translation>
    </message>
    <message>
        <source>extended the order.</source>
        <translation>延长了订单。</translation>
    </message>
    <message>
        <source>Periods asked for: {count}.</source>
        <translation>申请延长的周期数：{count}。</translation>
    </message>
    <message>
        <source>Order by contract (CSSS) unconfirmed: sent {moment}, no usable answer. It may have been placed.</source>
        <translation>按合同下单（CSSS）待核实：已于 {moment}发送，没有收到可用的回复。可能已下单成功。</translation>
    </message>
    <message>
        <source>Order by contract (CSSS) unconfirmed: no usable answer. It may have been placed.</source>
        <translation>按合同下单（CSSS）待核实：没有收到可用的回复。可能已下单成功。</translation>
    </message>
    <message>
        <source>sent the order once.</source>
        <translation>订单已发送一次。</translation>
    </message>
    <message>
        <source>check what happened. Do not order again before that.</source>
        <translation>核实结果；核实前请勿重复下单。</translation>
    </message>
    <message>
        <source>Order by contract (CSSS) refused, nothing was placed.</source>
        <translation>按合同下单（CSSS）已拒绝，未下单成功。</translation>
    </message>
    <message>
        <source>sent the order once; it was refused.</source>
        <translation>订单已发送一次，被拒绝。</translation>
    </message>
    <message>
        <source>Order by contract (CSSS) not sent, it never left this computer. Nothing was placed.</source>
        <translation>按合同下单（CSSS）未发送，请求没有离开本机，未下单成功。</translation>
    </message>
    <message>
        <source>tried to send the order.</source>
        <translation>曾尝试发送订单。</translation>
    </message>
    <message>
        <source>order again, or tell the customer.</source>
        <translation>重新下单，或告知客户。</translation>
    </message>
    <message>
        <source>Order by contract (CSSS) noted as not placed. No usable answer came.</source>
        <translation>按合同（CSSS）的订单记为未下单成功，未收到可用的回复。</translation>
    </message>
    <message>
        <source>look at the card, then order again, or tell the customer.</source>
        <translation>先查看这张卡，再重新下单，或告知客户。</translation>
    </message>
    <message>
        <source>Order placed by our contract (CSSS).</source>
        <translation>已按我方合同下单（CSSS）。</translation>
    </message>
    <message>
        <source>Order noted as placed by our contract (CSSS). No usable answer came.</source>
        <translation>按我方合同（CSSS）的订单记为已下单成功，未收到可用的回复。</translation>
    </message>
    <message>
        <source>placed the order.</source>
        <translation>已下单。</translation>
    </message>
</context>
<context>
    <name>InternalLines</name>
    <message>
        <source>{plan} with auto-renewal</source>
        <translation>{plan}，含自动续费</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>order number {order_no}</source>
        <translation>订单号 {order_no}</translation>
    </message>
    <message>
        <source>payId {pay_id}</source>
        <translation>payId {pay_id}</translation>
    </message>
    <message>
        <source>Linksfield: “{message}” (code {code}).</source>
        <translation>Linksfield：“{message}”（代码 {code}）。</translation>
    </message>
    <message>
        <source>Linksfield: “{message}”.</source>
        <translation>Linksfield：“{message}”。</translation>
    </message>
    <message>
        <source>Linksfield gave the code {code}.</source>
        <translation>Linksfield 的代码：{code}。</translation>
    </message>
    <message>
        <source>On the card: not known.</source>
        <translation>卡上套餐：未知。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): nothing in use, nothing waiting.</source>
        <translation>卡上套餐（{as_of}）：没有使用中或待生效的套餐。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): {orders}.</source>
        <translation>卡上套餐（{as_of}）：{orders}。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): not listed yet.</source>
        <translation>卡上套餐（{as_of}）：暂未显示。</translation>
    </message>
    <message>
        <source>Not listed on the card until it is paid.</source>
        <translation>付款前不会显示在卡上。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): in use, was to end {day}.</source>
        <translation>卡上套餐（{as_of}）：使用中，原定 {day}到期。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): in use until about {day}.</source>
        <translation>卡上套餐（{as_of}）：使用中，约 {day}到期。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): in use until {day}.</source>
        <translation>卡上套餐（{as_of}）：使用中，{day}到期。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): in use.</source>
        <translation>卡上套餐（{as_of}）：使用中。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): waiting, about {starts} to {ends} (estimate).</source>
        <translation>卡上套餐（{as_of}）：待生效，约 {starts}至{ends}（估算）。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): waiting.</source>
        <translation>卡上套餐（{as_of}）：待生效。</translation>
    </message>
    <message>
        <source>Auto-renewal: on since {since}, {plan}, order number {order_no}, payId {pay_id}.</source>
        <translation>自动续费：自 {since}起开启，{plan}，订单号 {order_no}，payId {pay_id}。</translation>
    </message>
    <message>
        <source>Auto-renewal: on, {plan}.</source>
        <translation>自动续费：已开启，{plan}。</translation>
    </message>
    <message>
        <source>Auto-renewal: off.</source>
        <translation>自动续费：未开启。</translation>
    </message>
    <message>
        <source>Auto-renewal: on.</source>
        <translation>自动续费：已开启。</translation>
    </message>
    <message>
        <source>Auto-renewal: not known.</source>
        <translation>自动续费：未知。</translation>
    </message>
    <message>
        <source>amount not given</source>
        <translation>未提供金额</translation>
    </message>
    <message>
        <source>{paid_at} (Linksfield&apos;s time, no time zone)</source>
        <translation>{paid_at}（Linksfield 时间，无时区）</translation>
    </message>
    <message>
        <source>Payment {pay_id}: {facts}.</source>
        <translation>付款 {pay_id}：{facts}。</translation>
    </message>
    <message>
        <source>Payment {pay_id}.</source>
        <translation>付款 {pay_id}。</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>unknown status “{status}”</source>
        <translation>状态“{status}”（未知）</translation>
    </message>
    <message>
        <source>no status given</source>
        <translation>未提供状态</translation>
    </message>
</context>
<context>
    <name>InternalNote</name>
    <message>
        <source>{what}: being sent right now, no answer yet.</source>
        <translation>{what}：正在发送，尚未收到回复。</translation>
    </message>
    <message>
        <source>wait for the answer.</source>
        <translation>等待回复。</translation>
    </message>
    <message>
        <source>Card {card}, profile {profile}, ticket {ticket}</source>
        <translation>卡号 {card}，配置 {profile}，工单 {ticket}</translation>
    </message>
    <message>
        <source>Card {card}, profile {profile}, no ticket</source>
        <translation>卡号 {card}，配置 {profile}，无工单</translation>
    </message>
    <message>
        <source>Card {card}</source>
        <translation>卡号 {card}</translation>
    </message>
    <message>
        <source>looked up only.</source>
        <translation>仅查询。</translation>
    </message>
    <message>
        <source>nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已处理：{what}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>下一步：{what}</translation>
    </message>
    <message>
        <source>{agent}, {moment}</source>
        <translation>{agent}，{moment}</translation>
    </message>
</context>
<context>
    <name>InternalPayments</name>
    <message>
        <source>Refund due: {refund}.</source>
        <translation>应退 {refund}。</translation>
    </message>
    <message>
        <source>compared the payments. No refund can be made here.</source>
        <translation>已比对付款。本程序不能退款。</translation>
    </message>
    <message>
        <source>Charged twice for one order.</source>
        <translation>重复扣款：2 笔付款对应同一订单。</translation>
    </message>
    <message>
        <source>Charged {count} times for one order.</source>
        <translation>重复扣款：{count} 笔付款对应同一订单。</translation>
    </message>
    <message>
        <source>Not charged twice: only one of the payments is paid.</source>
        <translation>没有重复扣款：只有一笔付款成功。</translation>
    </message>
    <message>
        <source>Not charged twice: each payment is for an order of its own, and all are on the card.</source>
        <translation>没有重复扣款：每笔付款各对应一个订单，均已在卡上。</translation>
    </message>
    <message>
        <source>The payments are for different orders, and fewer are on the card.</source>
        <translation>付款对应不同的订单，但卡上没有全部显示。</translation>
    </message>
    <message>
        <source>send Linksfield the case file.</source>
        <translation>将问题资料包转交 Linksfield。</translation>
    </message>
    <message>
        <source>The refund amount is not known.</source>
        <translation>应退金额未知。</translation>
    </message>
    <message>
        <source>Its plan is not on the card.</source>
        <translation>其套餐不在卡上。</translation>
    </message>
    <message>
        <source>send the refund request to the party that was paid.</source>
        <translation>将退款申请转交收款方。</translation>
    </message>
    <message>
        <source>Each payment is for an order of its own. Whether all are on the card cannot be told.</source>
        <translation>每笔付款各对应一个订单，是否均已在卡上无法判断。</translation>
    </message>
    <message>
        <source>compare plans and dates with the card.</source>
        <translation>核对套餐、日期与卡上内容。</translation>
    </message>
    <message>
        <source>No result yet: one of the payments is pending.</source>
        <translation>暂无结论：其中一笔付款仍在处理中。</translation>
    </message>
    <message>
        <source>check the payments again.</source>
        <translation>再次查询付款。</translation>
    </message>
    <message>
        <source>Whether the customer was charged twice is not known.</source>
        <translation>是否重复扣款未知。</translation>
    </message>
    <message>
        <source>compared the payments.</source>
        <translation>已比对付款。</translation>
    </message>
    <message>
        <source>Paid to Linksfield, plan not on the card.</source>
        <translation>已向 Linksfield 付款，套餐未到账。</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Do not record this payment as paid to our shop.</source>
        <translation>请勿将此付款登记为我方收款。</translation>
    </message>
    <message>
        <source>asked Linksfield to confirm the payment.</source>
        <translation>已请 Linksfield 确认付款。</translation>
    </message>
    <message>
        <source>ask Linksfield to confirm the payment.</source>
        <translation>请 Linksfield 确认付款。</translation>
    </message>
    <message>
        <source>Confirmed {moment}.</source>
        <translation>{moment}确认成功。</translation>
    </message>
    <message>
        <source>It confirmed it.</source>
        <translation>确认成功。</translation>
    </message>
    <message>
        <source>wait for the plan. If it does not arrive, send Linksfield the case file.</source>
        <translation>等待套餐到账；如仍未到账，将问题资料包转交 Linksfield。</translation>
    </message>
    <message>
        <source>Noted as confirmed, without proof ({moment}).</source>
        <translation>记为已确认，没有证明（{moment}）。</translation>
    </message>
    <message>
        <source>Noted as confirmed, without proof.</source>
        <translation>记为已确认，没有证明。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>No usable answer, unconfirmed ({moment}).</source>
        <translation>未收到可用的回复，待核实（{moment}）。</translation>
    </message>
    <message>
        <source>No usable answer, unconfirmed.</source>
        <translation>未收到可用的回复，待核实。</translation>
    </message>
    <message>
        <source>check what happened before asking again.</source>
        <translation>先核实结果，再决定是否重新请求。</translation>
    </message>
    <message>
        <source>tried to ask Linksfield to confirm the payment; it was not sent.</source>
        <translation>曾尝试请 Linksfield 确认付款，但请求未发送。</translation>
    </message>
    <message>
        <source>Paid to Linksfield, plan arrived. Seen on the card {moment}.</source>
        <translation>已向 Linksfield 付款，套餐已到账，{moment}在卡上查到。</translation>
    </message>
    <message>
        <source>Paid to Linksfield, plan on the card.</source>
        <translation>已向 Linksfield 付款，套餐已在卡上。</translation>
    </message>
    <message>
        <source>Paid to Linksfield. Whether its plan arrived cannot be told.</source>
        <translation>已向 Linksfield 付款，无法判断套餐是否已到账。</translation>
    </message>
    <message>
        <source>compare plan and dates with the card. If it is missing, ask Linksfield to confirm the payment.</source>
        <translation>核对套餐、日期与卡上内容；如未到账，请 Linksfield 确认付款。</translation>
    </message>
    <message>
        <source>Payment to Linksfield is pending.</source>
        <translation>向 Linksfield 的付款仍在处理中。</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>follow the payment.</source>
        <translation>跟进付款。</translation>
    </message>
    <message>
        <source>Payment to Linksfield failed.</source>
        <translation>向 Linksfield 的付款失败。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>tell the customer, and send the way to pay.</source>
        <translation>告知客户，并发送付款方式。</translation>
    </message>
    <message>
        <source>Payment not known: nothing was sent, {why}.</source>
        <translation>付款情况未知：{why}，未发送任何请求。</translation>
    </message>
    <message>
        <source>Payment not known: no usable answer from Linksfield.</source>
        <translation>付款未知：Linksfield 没有可用的回复。</translation>
    </message>
    <message>
        <source>Not looked up: nothing was sent, {why}.</source>
        <translation>未查询：{why}，未发送任何请求。</translation>
    </message>
    <message>
        <source>Not looked up: nothing was sent.</source>
        <translation>未查询：未发送任何请求。</translation>
    </message>
    <message>
        <source>check the payment again.</source>
        <translation>再次查询付款。</translation>
    </message>
    <message>
        <source>send the refund request, and ask Linksfield to confirm one of the payments.</source>
        <translation>发送退款请求，并请 Linksfield 确认其中一笔付款。</translation>
    </message>
    <message>
        <source>Payment {pay_id}: not found at Linksfield.</source>
        <translation>付款 {pay_id}：Linksfield 查无记录。</translation>
    </message>
    <message>
        <source>Payment not found at Linksfield.</source>
        <translation>付款：Linksfield 查无记录。</translation>
    </message>
    <message>
        <source>look for it in our own shop, or ask the customer for the receipt.</source>
        <translation>在我方商店查找，或请客户提供付款凭证。</translation>
    </message>
    <message>
        <source>Card not accepted for {profile}.</source>
        <translation>该卡未通过 {profile} 的验证。</translation>
    </message>
    <message>
        <source>Card not accepted.</source>
        <translation>该卡未通过验证。</translation>
    </message>
    <message>
        <source>ask the customer for the number on the card.</source>
        <translation>请客户核对卡面号码。</translation>
    </message>
    <message>
        <source>nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>look up the card again.</source>
        <translation>重新查询该卡。</translation>
    </message>
    <message>
        <source>there is no partner code for the profile</source>
        <translation>该配置没有合作伙伴代码</translation>
    </message>
    <message>
        <source>the partner code was entered for other addresses</source>
        <translation>合作伙伴代码是为其他地址输入的</translation>
    </message>
    <message>
        <source>the computer&apos;s keyring did not give the partner code</source>
        <translation>本机的密钥库未提供合作伙伴代码</translation>
    </message>
    <message>
        <source>the profile is not set up for it</source>
        <translation>该配置尚未设置完整</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>the console could not send the question</source>
        <translation>本程序无法发出查询</translation>
    </message>
    <message>
        <source>As of {as_of}.</source>
        <translation>查询时间 {as_of}。</translation>
    </message>
    <message>
        <source>Data left cannot be seen here.</source>
        <translation>剩余流量无法查询。</translation>
    </message>
    <message>
        <source>Looked up. What is on the card is not known.</source>
        <translation>已查询，卡上套餐未知。</translation>
    </message>
    <message>
        <source>Looked up. Nothing in use, nothing waiting.</source>
        <translation>已查询，没有使用中或待生效的套餐。</translation>
    </message>
    <message>
        <source>Looked up. What is in use is not known.</source>
        <translation>已查询，使用中的套餐未知。</translation>
    </message>
    <message>
        <source>Looked up. Nothing in use.</source>
        <translation>已查询，没有使用中的套餐。</translation>
    </message>
    <message>
        <source>In use, was to end {day}: {plan}.</source>
        <translation>{plan} 使用中，原定 {day}到期。</translation>
    </message>
    <message>
        <source>In use until about {day}: {plan}.</source>
        <translation>{plan} 使用中，约 {day}到期。</translation>
    </message>
    <message>
        <source>In use until {day}: {plan}.</source>
        <translation>{plan} 使用中，{day}到期。</translation>
    </message>
    <message>
        <source>In use, end not known: {plan}.</source>
        <translation>{plan} 使用中，到期日未知。</translation>
    </message>
</context>
<context>
    <name>InternalProofs</name>
    <message>
        <source>Order placed, although Linksfield refused it at first.</source>
        <translation>已下单成功，但 Linksfield 起初拒绝。</translation>
    </message>
    <message>
        <source>Order placed. There was no usable answer at first.</source>
        <translation>已下单成功，起初未收到可用的回复。</translation>
    </message>
    <message>
        <source>Found {moment} by {agent}: Linksfield names our number.</source>
        <translation>{moment}由 {agent} 核实：Linksfield 的回复中有我方编号。</translation>
    </message>
    <message>
        <source>Linksfield names our number.</source>
        <translation>Linksfield 的回复中有我方编号。</translation>
    </message>
    <message>
        <source>It was tried again, and that never left this computer.</source>
        <translation>之后再次尝试，但未能从本机发出。</translation>
    </message>
    <message>
        <source>Decided {moment} by {agent} without proof: “{reason}”.</source>
        <translation>{moment}由 {agent} 判定，无证明，理由：“{reason}”。</translation>
    </message>
    <message>
        <source>Decided {moment} by {agent} without proof.</source>
        <translation>{moment}由 {agent} 判定，无证明。</translation>
    </message>
    <message>
        <source>Decided without proof.</source>
        <translation>无证明判定。</translation>
    </message>
    <message>
        <source>Linksfield confirmed it {moment}.</source>
        <translation>Linksfield 于 {moment}确认。</translation>
    </message>
</context>
<context>
    <name>InternalWrites</name>
    <message>
        <source>sent the order once.</source>
        <translation>订单已发送一次。</translation>
    </message>
    <message>
        <source>check what happened. Do not order again before that.</source>
        <translation>核实结果；核实前请勿重复下单。</translation>
    </message>
    <message>
        <source>Linksfield says that its payment is paid.</source>
        <translation>Linksfield 显示其付款已完成。</translation>
    </message>
    <message>
        <source>asked Linksfield to switch auto-renewal off.</source>
        <translation>已请 Linksfield 关闭自动续费。</translation>
    </message>
    <message>
        <source>check before you tell the customer.</source>
        <translation>先核实再告知客户。</translation>
    </message>
    <message>
        <source>asked Linksfield to confirm the payment.</source>
        <translation>已请 Linksfield 确认付款。</translation>
    </message>
    <message>
        <source>check what happened before asking again.</source>
        <translation>先核实结果，再决定是否重新请求。</translation>
    </message>
    <message>
        <source>Do not record this payment as paid to our shop.</source>
        <translation>请勿将此付款登记为我方收款。</translation>
    </message>
    <message>
        <source>asked Linksfield to start auto-renewal.</source>
        <translation>已请 Linksfield 开通自动续费。</translation>
    </message>
    <message>
        <source>check what happened. Do not start it again before that.</source>
        <translation>核实结果；核实前请勿重复开通。</translation>
    </message>
    <message>
        <source>Auto-renewal noted as started. No usable answer came.</source>
        <translation>自动续费记为已开通，未收到可用的回复。</translation>
    </message>
    <message>
        <source>check auto-renewal and the payment. Do not start it again.</source>
        <translation>核实自动续费和付款。请勿再次开通。</translation>
    </message>
    <message>
        <source>Order refused, nothing was placed.</source>
        <translation>Linksfield 已拒绝该订单，未下单。</translation>
    </message>
    <message>
        <source>sent the order once; it was refused.</source>
        <translation>订单已发送一次，被拒绝。</translation>
    </message>
    <message>
        <source>tell the customer, or ask Linksfield why.</source>
        <translation>告知客户，或向 Linksfield 询问原因。</translation>
    </message>
    <message>
        <source>Stop auto-renewal refused.</source>
        <translation>关闭自动续费被拒绝。</translation>
    </message>
    <message>
        <source>asked Linksfield to switch auto-renewal off; it was refused.</source>
        <translation>已请 Linksfield 关闭自动续费，被拒绝。</translation>
    </message>
    <message>
        <source>send Linksfield the case file.</source>
        <translation>将问题资料包转交 Linksfield。</translation>
    </message>
    <message>
        <source>Start of auto-renewal refused.</source>
        <translation>开通自动续费被拒绝。</translation>
    </message>
    <message>
        <source>asked Linksfield to start auto-renewal; it was refused.</source>
        <translation>已请 Linksfield 开通自动续费，被拒绝。</translation>
    </message>
    <message>
        <source>Order not sent, it never left this computer. Nothing was placed.</source>
        <translation>订单未发送（请求未离开本机），未下单。</translation>
    </message>
    <message>
        <source>tried to send the order.</source>
        <translation>曾尝试发送订单。</translation>
    </message>
    <message>
        <source>send the same order again (same number), or tell the customer.</source>
        <translation>重新发送此订单（编号不变），或告知客户。</translation>
    </message>
    <message>
        <source>Stop auto-renewal not sent, it never left this computer. Nothing was changed.</source>
        <translation>关闭自动续费未发送（请求未离开本机），未作更改。</translation>
    </message>
    <message>
        <source>tried to switch auto-renewal off.</source>
        <translation>曾尝试关闭自动续费。</translation>
    </message>
    <message>
        <source>stop it again, or tell the customer.</source>
        <translation>再次关闭，或告知客户。</translation>
    </message>
    <message>
        <source>Start of auto-renewal not sent, it never left this computer. Nothing was changed.</source>
        <translation>开通自动续费未发送（请求未离开本机），未作更改。</translation>
    </message>
    <message>
        <source>tried to start auto-renewal.</source>
        <translation>曾尝试开通自动续费。</translation>
    </message>
    <message>
        <source>start it again, or tell the customer.</source>
        <translation>再次开通，或告知客户。</translation>
    </message>
    <message>
        <source>Order placed after all, although it had been decided otherwise. Do not order again.</source>
        <translation>实际已下单成功，与之前的判定不符。请勿重复下单。</translation>
    </message>
    <message>
        <source>The card may have it twice: ask Linksfield to take one back.</source>
        <translation>卡上可能重复，请联系 Linksfield 撤回一个。</translation>
    </message>
    <message>
        <source>found the order that had been given up.</source>
        <translation>已找到此前放弃的订单。</translation>
    </message>
    <message>
        <source>ask Linksfield to take one back.</source>
        <translation>请联系 Linksfield 撤回一个。</translation>
    </message>
    <message>
        <source>checked what happened.</source>
        <translation>已核实结果。</translation>
    </message>
    <message>
        <source>send the customer the way to pay.</source>
        <translation>将付款方式发给客户。</translation>
    </message>
    <message>
        <source>nothing. Do not order again.</source>
        <translation>无，请勿重复下单。</translation>
    </message>
    <message>
        <source>The console keeps looking for it for a day.</source>
        <translation>本程序会继续查找一天。</translation>
    </message>
    <message>
        <source>look up the card again.</source>
        <translation>稍后再次查询。</translation>
    </message>
    <message>
        <source>Paid to us {moment}.</source>
        <translation>付款时间 {moment}。</translation>
    </message>
    <message>
        <source>Paid to our shop, order recorded.</source>
        <translation>客户已向我方商店付款，订单已登记。</translation>
    </message>
    <message>
        <source>recorded the order.</source>
        <translation>已登记订单。</translation>
    </message>
    <message>
        <source>Order placed and paid to Linksfield.</source>
        <translation>已下单，并已向 Linksfield 付款。</translation>
    </message>
    <message>
        <source>placed the order.</source>
        <translation>已下单。</translation>
    </message>
    <message>
        <source>Whether its payment went through is not known.</source>
        <translation>其付款是否成功未知。</translation>
    </message>
    <message>
        <source>send the customer the way to pay; follow the payment.</source>
        <translation>将付款方式发给客户，并跟进付款。</translation>
    </message>
    <message>
        <source>Starts: about {starts} (estimate).</source>
        <translation>预计约 {starts}开始（估算）。</translation>
    </message>
    <message>
        <source>Not listed on the card until it is paid.</source>
        <translation>付款前不会显示在卡上。</translation>
    </message>
    <message>
        <source>Auto-renewal stopped, and seen to be off ({moment}).</source>
        <translation>自动续费已关闭，并已核实（{moment}）。</translation>
    </message>
    <message>
        <source>Auto-renewal stopped, and seen to be off.</source>
        <translation>自动续费已关闭，并已核实。</translation>
    </message>
    <message>
        <source>switched auto-renewal off.</source>
        <translation>已关闭自动续费。</translation>
    </message>
    <message>
        <source>Order unconfirmed: sent {moment}, no usable answer. It may have been placed.</source>
        <translation>订单待核实：{moment}发送，未收到可用的回复，可能已下单成功。</translation>
    </message>
    <message>
        <source>Order unconfirmed: no usable answer. It may have been placed.</source>
        <translation>订单待核实：未收到可用的回复，可能已下单成功。</translation>
    </message>
    <message>
        <source>Stop auto-renewal unconfirmed: no usable answer. It may be off or still on.</source>
        <translation>关闭自动续费待核实：未收到可用的回复，可能已关闭，也可能仍为开启。</translation>
    </message>
    <message>
        <source>Stop auto-renewal unconfirmed: sent {moment}, no usable answer. It may be off or still on.</source>
        <translation>关闭自动续费待核实：{moment}发送，未收到可用的回复，可能已关闭，也可能仍为开启。</translation>
    </message>
    <message>
        <source>Auto-renewal was stopped and seen to be off ({moment}), but Linksfield lists it again ({as_of}).</source>
        <translation>自动续费曾关闭并已核实（{moment}），但 Linksfield 又将其列为开启（{as_of}）。</translation>
    </message>
    <message>
        <source>Auto-renewal was stopped and seen to be off, but Linksfield lists it again.</source>
        <translation>自动续费曾关闭并已核实，但 Linksfield 又将其列为开启。</translation>
    </message>
    <message>
        <source>do not tell the customer that it is off: stop it again, or ask Linksfield why it is on.</source>
        <translation>请勿告知客户已关闭：再次关闭，或询问 Linksfield 为何仍为开启。</translation>
    </message>
    <message>
        <source>Confirmation of a payment unconfirmed: asked {moment}, no usable answer.</source>
        <translation>确认付款待核实：{moment}请求，未收到可用的回复。</translation>
    </message>
    <message>
        <source>Confirmation of a payment unconfirmed: no usable answer.</source>
        <translation>确认付款待核实：未收到可用的回复。</translation>
    </message>
    <message>
        <source>Start of auto-renewal unconfirmed: sent {moment}, no usable answer. It may be on.</source>
        <translation>开通自动续费待核实：{moment}发送，未收到可用的回复，可能已开通。</translation>
    </message>
    <message>
        <source>Start of auto-renewal unconfirmed: no usable answer. It may be on.</source>
        <translation>开通自动续费待核实：未收到可用的回复，可能已开通。</translation>
    </message>
    <message>
        <source>Order placed after all: found at Linksfield {moment}, although it had been decided otherwise. Do not order again.</source>
        <translation>实际已下单成功：{moment}在 Linksfield 查到，与之前的判定不符。请勿重复下单。</translation>
    </message>
    <message>
        <source>Order noted as placed. No usable answer came.</source>
        <translation>订单记为已下单成功，未收到可用的回复。</translation>
    </message>
    <message>
        <source>Order noted as not placed. No usable answer came.</source>
        <translation>订单记为未下单成功，未收到可用的回复。</translation>
    </message>
    <message>
        <source>Auto-renewal noted as not switched off. No usable answer came.</source>
        <translation>自动续费记为未关闭，未收到可用的回复。</translation>
    </message>
    <message>
        <source>tell the customer that it is off.</source>
        <translation>告知客户自动续费已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal noted as not started. No usable answer came.</source>
        <translation>自动续费记为未开通，未收到可用的回复。</translation>
    </message>
    <message>
        <source>Order placed, and listed on the card.</source>
        <translation>已下单，订单已在卡上。</translation>
    </message>
    <message>
        <source>check the payment.</source>
        <translation>查询付款。</translation>
    </message>
    <message>
        <source>Order placed, not paid yet as far as is known here. The customer pays Linksfield.</source>
        <translation>已下单，据目前所知尚未付款（由客户向 Linksfield 付款）。</translation>
    </message>
    <message>
        <source>Auto-renewal noted as stopped. No usable answer came.</source>
        <translation>自动续费记为已关闭，未收到可用的回复。</translation>
    </message>
    <message>
        <source>Linksfield lists none ({as_of}).</source>
        <translation>Linksfield 的列表中没有自动续费（{as_of}）。</translation>
    </message>
    <message>
        <source>Linksfield lists none.</source>
        <translation>Linksfield 的列表中没有自动续费。</translation>
    </message>
    <message>
        <source>another auto-renewal is still on: {plan}, payId {pay_id}. Ask the customer about it.</source>
        <translation>另有一项自动续费仍为开启：{plan}，payId {pay_id}，请与客户确认。</translation>
    </message>
    <message>
        <source>another auto-renewal is still on. Ask the customer about it.</source>
        <translation>另有一项自动续费仍为开启，请与客户确认。</translation>
    </message>
    <message>
        <source>Auto-renewal was already off ({as_of}). Nothing was changed.</source>
        <translation>自动续费原本就未开启（{as_of}），未作更改。</translation>
    </message>
    <message>
        <source>Auto-renewal was already off. Nothing was changed.</source>
        <translation>自动续费原本就未开启，未作更改。</translation>
    </message>
    <message>
        <source>on since {since}</source>
        <translation>自 {since}起开启</translation>
    </message>
    <message>
        <source>The auto-renewal: {facts}.</source>
        <translation>自动续费：{facts}。</translation>
    </message>
    <message>
        <source>No refund was made. When the next charge would have come is not known.</source>
        <translation>未退款。原定下次扣费日期未知。</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{first} {next}</source>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}，{next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <comment>a list</comment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}；{next}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text}（{more}）</translation>
    </message>
</context>
<context>
    <name>LastWords</name>
    <message>
        <source>The program cannot go on ({kind}). Its next start offers a report of it.</source>
        <translation>程序无法继续（{kind}）。下次启动时会提供相关报告。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Card</source>
        <translation>卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>程序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Find or do...</source>
        <translation>查找或操作…</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Copy the card number</source>
        <translation>复制卡号</translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation>最近的卡</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单备注</translation>
    </message>
    <message>
        <source>Ticket text...</source>
        <translation>工单备注…</translation>
    </message>
    <message>
        <source>Card note...</source>
        <translation>卡备注…</translation>
    </message>
    <message>
        <source>Shop link...</source>
        <translation>客户购买链接…</translation>
    </message>
    <message>
        <source>Calls to Linksfield</source>
        <translation>接口调用记录</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>Getting started...</source>
        <translation>开始使用…</translation>
    </message>
    <message>
        <source>Shift hand-over...</source>
        <translation>交接班…</translation>
    </message>
    <message>
        <source>Move to another computer...</source>
        <translation>迁移到另一台电脑…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理员(&amp;A)</translation>
    </message>
    <message>
        <source>Case file...</source>
        <translation>问题资料包…</translation>
    </message>
    <message>
        <source>Order a plan</source>
        <translation>订购套餐</translation>
    </message>
    <message>
        <source>Stop auto-renewal...</source>
        <translation>关闭自动续费…</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>核实结果…</translation>
    </message>
    <message>
        <source>Follow the payment</source>
        <translation>跟进付款</translation>
    </message>
    <message>
        <source>All orders (CSSS)...</source>
        <translation>全部订单（CSSS）…</translation>
    </message>
    <message>
        <source>Find an order...</source>
        <translation>查找订单…</translation>
    </message>
    <message>
        <source>eSIM by QR code...</source>
        <translation>二维码 eSIM...</translation>
    </message>
    <message>
        <source>Ask Linksfield...</source>
        <translation>联系 Linksfield 办理...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始页</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>另一张卡</translation>
    </message>
    <message>
        <source>Bulk look-up</source>
        <translation>批量查询</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张卡</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>上一张卡</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>关闭这张卡</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open cards at the next start</source>
        <translation>下次启动时打开的卡</translation>
    </message>
    <message>
        <source>Ask in the list</source>
        <translation>在列表中询问</translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Begin with none</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>当前是谁在操作？</translation>
    </message>
    <message>
        <source>Check a notification...</source>
        <translation>验证通知…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Receive notifications...</source>
        <translation>接收通知…</translation>
    </message>
    <message>
        <source>Rehearse Stripe...</source>
        <translation>演练 Stripe…</translation>
    </message>
    <message>
        <source>Language of Linksfield&apos;s answers...</source>
        <translation>Linksfield 回复的语言…</translation>
    </message>
    <message>
        <source>Cards in use (CSSS)...</source>
        <translation>在用的卡（CSSS）…</translation>
    </message>
    <message>
        <source>Bundle groups...</source>
        <translation>套餐组…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Updates...</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Save diagnostics...</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>迁移到另一台电脑</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>从这台电脑迁出</translation>
    </message>
    <message>
        <source>To this computer</source>
        <translation>迁入这台电脑</translation>
    </message>
    <message>
        <source>Save a transfer file...</source>
        <translation>导出迁移文件…</translation>
    </message>
    <message>
        <source>Cancel the move...</source>
        <translation>取消迁移…</translation>
    </message>
    <message>
        <source>Import a transfer file...</source>
        <translation>导入迁移文件…</translation>
    </message>
    <message>
        <source>Everything done from this computer, including what is still unconfirmed, goes into one file. After that only the other computer can send changes, so nothing is sent twice.</source>
        <translation>这台电脑的操作记录（包括待核实事项）会存入一个文件。此后只有另一台电脑能发送更改，以免重复。</translation>
    </message>
    <message>
        <source>What stays behind: profiles (export them as a set-up file under Console, Profiles), partner codes and notification keys (enter them there), settings, followed payments, and received notifications.</source>
        <translation>不会一起迁移的：配置（可在“程序”&gt;“配置”中导出为配置文件）、合作伙伴代码和通知密钥（请在那台电脑上输入）、偏好设置、跟进中的付款以及收到的通知。</translation>
    </message>
    <message>
        <source>Choose the file saved on the other computer. Its contents are verified.</source>
        <translation>请选择另一台电脑导出的文件，程序会完整校验。</translation>
    </message>
    <message>
        <source>Moved to another computer. This window can only look things up.</source>
        <translation>已迁移到另一台电脑。此窗口只能查询。</translation>
    </message>
    <message>
        <source>Save the file, take it to the other computer and import it there. After that this computer can only look things up.</source>
        <translation>请导出文件，带到另一台电脑并在那里导入。之后这台电脑只能查询。</translation>
    </message>
    <message>
        <source>Something is being sent: wait for the answer.</source>
        <translation>正在发送：请等待回复。</translation>
    </message>
    <message>
        <source>After this, no more changes can be sent from this computer. Save the file now?</source>
        <translation>导出后，这台电脑不能再发送更改。现在导出吗？</translation>
    </message>
    <message>
        <source>Save and stop here</source>
        <translation>导出并停用这台电脑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Only do this if the file was never imported on the other computer. If both computers send changes, an order may be placed twice.</source>
        <translation>仅当另一台电脑从未导入该文件时才能这样做：若两台电脑都发送更改，订单可能重复。</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>继续在此使用</translation>
    </message>
    <message>
        <source>Save a transfer file</source>
        <translation>导出迁移文件</translation>
    </message>
    <message>
        <source>Import a transfer file</source>
        <translation>导入迁移文件</translation>
    </message>
    <message>
        <source>Transfer file (*.sqlite3)</source>
        <translation>迁移文件 (*.sqlite3)</translation>
    </message>
    <message>
        <source>Nothing was saved: this is the activity file in use. Choose another place.</source>
        <translation>没有保存：这是正在使用的操作记录文件。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved. This computer can no longer send changes. Import the file on the other computer: the same check value is shown there, compare them.</source>
        <translation>已保存。这台电脑不能再发送更改。请在另一台电脑上导入该文件：那边会显示相同的校验值，请对照。</translation>
    </message>
    <message>
        <source>Imported and verified. Entries: {count}. It is the right file if the other computer showed the same check value.</source>
        <translation>已导入并校验。条目：{count}。如果另一台电脑显示了相同的校验值，就是正确的文件。</translation>
    </message>
    <message>
        <source>Changes can be sent from this computer again.</source>
        <translation>这台电脑又可以发送更改了。</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Linksfield did not answer in time. Try again.</source>
        <translation>Linksfield 没有及时回复。请重试。</translation>
    </message>
    <message>
        <source>Linksfield took too long to answer. Try again.</source>
        <translation>Linksfield 响应超时。请重试。</translation>
    </message>
    <message>
        <source>Linksfield has a problem (HTTP status {status}). Try again in a moment.</source>
        <translation>Linksfield 出现故障（HTTP 状态 {status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s address redirects elsewhere, and the console does not follow. Check the address in the profile.</source>
        <translation>该地址要求跳转，程序不会跟随。请检查配置中的地址。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer is too large and was not read. Try again.</source>
        <translation>Linksfield 的回复过大，没有读取。请重试。</translation>
    </message>
    <message>
        <source>The answer could not be understood. See the details.</source>
        <translation>收到的回复无法识别。请查看详情。</translation>
    </message>
    <message>
        <source>No answer came. It may have gone through: check before you repeat it.</source>
        <translation>未收到回复。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>The answer took too long. It may have gone through: check before you repeat it.</source>
        <translation>响应超时。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>The connection broke after sending. It may have gone through: check before you repeat it.</source>
        <translation>发送后连接中断。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>Linksfield has a problem (HTTP status {status}). It may have gone through: check before you repeat it.</source>
        <translation>Linksfield 出现故障（HTTP 状态 {status}）。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s address redirected instead of answering. It may have gone through: check before you repeat it.</source>
        <translation>该地址要求跳转，没有回复。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>The answer was too large to read. It may have gone through: check before you repeat it.</source>
        <translation>回复过大，无法读取。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>The answer does not name our order. It may have gone through: check before you repeat it.</source>
        <translation>回复中没有我方订单。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>No usable answer came. It may have gone through: check before you repeat it.</source>
        <translation>未收到可用的回复。操作可能已生效，核实前请勿重复。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>回复未收完连接就中断了。请重试。</translation>
    </message>
    <message>
        <source>No usable answer came. Try again.</source>
        <translation>没有收到可用的回复。请重试。</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Linksfield answered with a live Stripe key: a rehearsal uses test keys only, and no page was opened. Ask Linksfield which system this profile leads to.</source>
        <translation>Linksfield 返回的是 Stripe 正式密钥：演练只能使用测试密钥，没有打开页面。请向 Linksfield 确认此配置连接的是哪个系统。</translation>
    </message>
    <message>
        <source>Payments can be rehearsed in practice and test (UAT) only. For card security (PCI), customers&apos; card numbers must not be typed in here.</source>
        <translation>仅可在练习环境和测试环境（UAT）中演练付款。出于银行卡安全规范（PCI），不得在此输入客户的银行卡号。</translation>
    </message>
    <message>
        <source>Nothing was sent: profile {profile} is view-only. Use another profile.</source>
        <translation>未发送：配置 {profile} 仅可查看。如需更改，请使用其他配置。</translation>
    </message>
    <message>
        <source>Nothing was sent: this version of the program is no longer safe for production. See Help, Updates for the version needed. Look-ups still work.</source>
        <translation>未发送：此版本已不能安全用于生产环境。所需版本见“帮助”中的“更新”。查询仍可使用。</translation>
    </message>
    <message>
        <source>Nothing was sent: Linksfield does not document this call, and profile {profile} does not allow such calls.</source>
        <translation>未发送：Linksfield 文档未说明此调用，且配置 {profile} 不允许此类调用。</translation>
    </message>
    <message>
        <source>Nothing was sent: profile {profile} does not allow this.</source>
        <translation>未发送：配置 {profile} 不允许此操作。</translation>
    </message>
    <message>
        <source>Nothing was sent: what our shop does with an eSIM is rehearsed in practice only, and profile {profile} leads elsewhere.</source>
        <translation>未发送：商店对 eSIM 的操作只能在练习环境中演练，而配置 {profile} 连接的是其他系统。</translation>
    </message>
</context>
<context>
    <name>NotDecidable</name>
    <message>
        <source>Linksfield now shows that it was placed. Do not send it again.</source>
        <translation>Linksfield 现已显示下单成功。切勿再次发送。</translation>
    </message>
    <message>
        <source>Already decided. See Activity for who and how.</source>
        <translation>已有判定。判定人和结论见“操作记录”。</translation>
    </message>
    <message>
        <source>Nothing to decide: it is still being sent, or its outcome is known. See Activity.</source>
        <translation>无需判定：仍在发送中，或结果已知。请看“操作记录”。</translation>
    </message>
    <message>
        <source>This cannot be decided now. Look at Activity.</source>
        <translation>现在无法判定。请看“操作记录”。</translation>
    </message>
</context>
<context>
    <name>NotSent</name>
    <message>
        <source>Nothing was sent: {host} was not found. Check the network and the profile&apos;s address.</source>
        <translation>未发送：找不到 {host}。请检查网络和配置中的地址。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is not accepting connections. Try again.</source>
        <translation>未发送：{host} 目前不接受连接。请重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: the identity of {host} could not be verified. Tell your IT department; do not work around it.</source>
        <translation>未发送：无法验证 {host} 的身份。请告知 IT 部门，不要绕过。</translation>
    </message>
    <message>
        <source>Nothing was sent: this network&apos;s proxy blocks {host}. Tell your IT department.</source>
        <translation>未发送：此网络的代理拦截了 {host}。请告知 IT 部门。</translation>
    </message>
    <message>
        <source>Nothing was sent: this computer&apos;s network settings require a SOCKS proxy ({host}), which the console cannot use. Ask your IT department for an HTTP proxy.</source>
        <translation>未发送：本机的网络设置要求使用 SOCKS 代理（{host}），本程序无法使用。请向 IT 部门申请 HTTP 代理。</translation>
    </message>
    <message>
        <source>Nothing was sent: this computer is offline. Connect it and try again.</source>
        <translation>未发送：这台电脑已断网。请连接网络后重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not be reached in time. Try again.</source>
        <translation>未发送：连接 {host} 超时。请重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not be reached. Try again.</source>
        <translation>未发送：无法连接到 {host}。请重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: it holds a character that cannot be sent.</source>
        <translation>未发送：其中有无法发送的字符。</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>There is no profile yet. Add one, or practise first.</source>
        <translation>还没有配置。请添加一个，或先进入练习环境。</translation>
    </message>
    <message>
        <source>There is no profile named {detail}. Choose another one.</source>
        <translation>没有名为 {detail} 的配置。请选择其他配置。</translation>
    </message>
    <message>
        <source>Profile {detail} is for this session only: it cannot be changed or removed.</source>
        <translation>配置 {detail} 仅限本次使用：不能修改或删除。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({detail}). Choose another one or ask your IT department.</source>
        <translation>数据文件夹无法写入（{detail}）。请另选一个，或咨询 IT 部门。</translation>
    </message>
    <message>
        <source>No notification key of the profile {detail} is stored on this computer. Add it under Administrator, Check a notification.</source>
        <translation>这台电脑没有保存配置 {detail} 的通知密钥。请在“管理员”、“验证通知”下添加。</translation>
    </message>
    <message>
        <source>Port {detail} of this computer is taken by another program. Choose another one; 0 takes a free one.</source>
        <translation>这台电脑的端口 {detail} 已被其他程序占用。请另选一个；0 表示任选空闲端口。</translation>
    </message>
    <message>
        <source>Another program on this computer already listens for this data folder. What it receives is shown here too.</source>
        <translation>这台电脑上的另一个程序已在为此数据文件夹接收通知。它收到的内容也会显示在这里。</translation>
    </message>
    <message>
        <source>The shop address of profile {detail} contains only the card number: its page would sell a second order. Add {{order}} or {{pay_id}} to it under Profiles if the shop can show an order.</source>
        <translation>配置 {detail} 的商店地址只含卡号：该页面会再卖一单。若商店能显示订单，请在“配置”中为地址加上 {{order}} 或 {{pay_id}}。</translation>
    </message>
    <message>
        <source>CSSS is not set up in profile {detail}. Ask your administrator.</source>
        <translation>配置 {detail} 中没有设置 CSSS。请联系管理员。</translation>
    </message>
    <message>
        <source>The address of CSSS in profile {detail} belongs to another system than the profile. Ask your administrator.</source>
        <translation>配置 {detail} 中 CSSS 的地址属于另一个系统，与该配置不符。请联系管理员。</translation>
    </message>
    <message>
        <source>eSIM by QR code is not set up in profile {detail}. Ask your administrator.</source>
        <translation>配置 {detail} 中没有设置二维码 eSIM。请联系管理员。</translation>
    </message>
    <message>
        <source>This is not set up yet. Check the profile.</source>
        <translation>尚未设置，无法执行。请检查配置。</translation>
    </message>
    <message>
        <source>CSSS was not asked: save profile {detail} with its address and secret first.</source>
        <translation>没有查询 CSSS：请先保存配置 {detail}，包括 CSSS 的地址和密钥。</translation>
    </message>
    <message>
        <source>Profile {detail} has no shop address. Enter it under Profiles, with {{iccid}} in place of the card number and {{order}} or {{pay_id}} if the shop can show an order.</source>
        <translation>配置 {detail} 没有商店地址。请在“配置”中填写，用 {{iccid}} 代表卡号；若商店能显示订单，再加上 {{order}} 或 {{pay_id}}。</translation>
    </message>
</context>
<context>
    <name>NotUnderstood</name>
    <message>
        <source>Linksfield&apos;s answer was empty. Try again.</source>
        <translation>Linksfield 的回复是空的。请重试。</translation>
    </message>
    <message>
        <source>The answer does not look like Linksfield&apos;s. Check the network and the address in the profile.</source>
        <translation>收到的回复不像来自 Linksfield。请检查网络和配置中的地址。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has an unknown format.</source>
        <translation>Linksfield 的回复格式无法识别。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer says neither yes nor no. See the details, or try again.</source>
        <translation>Linksfield 的回复未说明成功或失败。请查看详情或重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer is nested too deeply and was not read.</source>
        <translation>Linksfield 的回复嵌套过深，没有读取。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has too many rows and was not read.</source>
        <translation>Linksfield 的回复行数过多，没有读取。</translation>
    </message>
    <message>
        <source>Linksfield answered about another card, so nothing is shown. Try again.</source>
        <translation>Linksfield 回复的是另一张卡，不予显示。请重试。</translation>
    </message>
    <message>
        <source>Linksfield answered about another payment, so nothing is shown. Try again.</source>
        <translation>Linksfield 回复的是另一笔付款，不予显示。请重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer lacks data for Stripe&apos;s page.</source>
        <translation>Linksfield 的回复缺少 Stripe 页面所需的内容。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer to the log-in has no access token. Try again, or ask Linksfield.</source>
        <translation>Linksfield 对登录的应答中没有访问令牌。请重试，或咨询 Linksfield。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer could not be understood. See the details.</source>
        <translation>无法识别 Linksfield 的回复。请查看详情。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not name our order.</source>
        <translation>Linksfield 的回复没有提到我方订单。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer says both yes and no, so neither is used. See the details.</source>
        <translation>Linksfield 的回复同时表示是和否，均不采用。请查看详情。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer gives one thing twice, so neither is used. See the details.</source>
        <translation>Linksfield 的回复中同一项出现两次，均不采用。请查看详情。</translation>
    </message>
    <message>
        <source>Our own request came back instead of an answer. Check the network and the address in the profile.</source>
        <translation>返回的是我们自己的请求，不是回复。请检查网络和配置中的地址。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has a code that is neither yes nor no. See the details.</source>
        <translation>Linksfield 回复中的代码既不表示是，也不表示否。请查看详情。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not name the card. This does not mean that Linksfield does not know it.</source>
        <translation>Linksfield 的回复中没有这张卡。这不表示 Linksfield 没有它的记录。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has no list of orders: this does not mean that there are none.</source>
        <translation>Linksfield 的回复中没有订单列表：这不表示没有订单。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has no list of plans: this does not mean that there are none.</source>
        <translation>Linksfield 的回复中没有套餐列表：这不表示没有套餐。</translation>
    </message>
</context>
<context>
    <name>NotYet</name>
    <message>
        <source>Not yet: it may still go through. You can decide in {time}.</source>
        <translation>还不能判定：操作仍可能生效。请在 {time} 后再试。</translation>
    </message>
    <message>
        <source>Not yet: Linksfield has not answered often enough (answers still needed: {count}). Check again.</source>
        <translation>还不能判定：Linksfield 的回复次数不够（还需 {count} 次）。请再次查询。</translation>
    </message>
    <message>
        <source>Not yet: it may still go through. You can decide in {time}, once Linksfield has answered again (answers still needed: {count}).</source>
        <translation>还不能判定：操作仍可能生效。需再等 {time}，且 Linksfield 再回复 {count} 次。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Card note</source>
        <translation>卡备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存此备注</translation>
    </message>
    <message>
        <source>Saved with your name ({agent}) and the time. It stays on this computer.</source>
        <translation>会注明您的姓名（{agent}）和时间。仅保存在本机。</translation>
    </message>
    <message>
        <source>Saved with the time. It stays on this computer.</source>
        <translation>会注明时间。仅保存在本机。</translation>
    </message>
    <message>
        <source>The note has {count} letters; {most} are kept at most. Make it shorter.</source>
        <translation>备注共 {count} 个字符，最多 {most} 个，请缩短。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单备注</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>客户的付款方式</translation>
    </message>
    <message>
        <source>A sentence with the link, for the reply.</source>
        <translation>写入回复的一句话，含链接。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Keep as a template...</source>
        <translation>保存为模板…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The text as it will be copied</source>
        <translation>将要复制的内容</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you in %n place(s), kept until the card is closed</source>
        <translation>
            <numerusform>您已修改 %n 处，关闭此卡前会保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known for {names}: write it yourself, then copy.</source>
        <translation>{names} 没有可用的内容：请自行填写后再复制。</translation>
    </message>
    <message>
        <source>Template...</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Edit the templates...</source>
        <translation>编辑模板…</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Copies the text above as plain text</source>
        <translation>复制上方文字（纯文本）</translation>
    </message>
    <message>
        <source>Blue words come from these facts. Take a tick away, and its sentences go.</source>
        <translation>蓝色文字来自这些依据。取消勾选，相应的句子就会去掉。</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Customer reply</source>
        <translation>客户回复</translation>
    </message>
    <message>
        <source>More is known of this card since you changed the text: compare it, or start again.</source>
        <translation>您修改文本后，此卡又有新情况：请核对，或重新开始。</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Fills a template in, in the place of this text</source>
        <translation>用模板替换此文本</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>复制备注</translation>
    </message>
    <message>
        <source>Add how the customer pays, then copy.</source>
        <translation>请先填写客户的付款方式，再复制。</translation>
    </message>
    <message>
        <source>Copied: internal note, English</source>
        <translation>已复制：内部备注，英文</translation>
    </message>
    <message>
        <source>Copied: internal note, Chinese</source>
        <translation>已复制：内部备注，中文</translation>
    </message>
    <message>
        <source>Copied: customer reply, English</source>
        <translation>已复制：客户回复，英文</translation>
    </message>
    <message>
        <source>Copied: customer reply, Chinese</source>
        <translation>已复制：客户回复，中文</translation>
    </message>
    <message>
        <source>There is no text, so nothing can be copied: write it, or start again.</source>
        <translation>没有文字，无法复制：请填写，或重新生成。</translation>
    </message>
    <message>
        <source>{name} (no English text)</source>
        <translation>{name}（无英文）</translation>
    </message>
    <message>
        <source>{name} (no Chinese text)</source>
        <translation>{name}（无中文）</translation>
    </message>
</context>
<context>
    <name>NoteGrounds</name>
    <message>
        <source>{plan} is in use</source>
        <translation>“{plan}”使用中</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>{plan} waits</source>
        <translation>“{plan}”待生效</translation>
    </message>
    <message>
        <source>from about {day}</source>
        <translation>约 {day}开始</translation>
    </message>
    <message>
        <source>Auto-renewal is on</source>
        <translation>自动续费已开启</translation>
    </message>
    <message>
        <source>Auto-renewal is off</source>
        <translation>自动续费未开启</translation>
    </message>
    <message>
        <source>Payment: {money}</source>
        <translation>付款：{money}</translation>
    </message>
    <message>
        <source>Payments: {money}</source>
        <translation>付款：{money}</translation>
    </message>
    <message>
        <source>{agent}: {text}</source>
        <translation>{agent}：{text}</translation>
    </message>
    <message>
        <source>note, {time}, for colleagues only</source>
        <translation>备注，{time}，仅供同事查看</translation>
    </message>
    <message>
        <source>A plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
</context>
<context>
    <name>NothingChosen</name>
    <message>
        <source>Show plans</source>
        <translation>查看套餐</translation>
    </message>
    <message>
        <source>Show the plans of this card</source>
        <translation>查看这张卡的套餐</translation>
    </message>
    <message>
        <source>Choose a plan first</source>
        <translation>请先选择套餐</translation>
    </message>
    <message>
        <source>Look up a card first</source>
        <translation>请先查询一张卡</translation>
    </message>
    <message>
        <source>The plans for this card could not be loaded: see the Plans tab.</source>
        <translation>套餐加载失败：请看“套餐”页。</translation>
    </message>
    <message>
        <source>Choose one under Plans, and order it there or here.</source>
        <translation>请在“套餐”中选择，并在那里或此处下单。</translation>
    </message>
    <message>
        <source>Click a plan, or type in the filter and press Enter.</source>
        <translation>点击一个套餐，或在筛选框中输入后按回车。</translation>
    </message>
    <message>
        <source>Payment {pay_id} is recorded with the plan that was paid.</source>
        <translation>付款 {pay_id} 将登记到客户已付款的套餐。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Card {card}: {sentence}</source>
        <translation>卡 {card}：{sentence}</translation>
    </message>
</context>
<context>
    <name>NoticeDrawer</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Mark all notices as read</source>
        <translation>将所有通知标为已读</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>关闭通知列表</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>{count} 条未读</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>程序启动以来没有通知。</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>仍然有效</translation>
    </message>
    <message>
        <source>No longer true</source>
        <translation>不再有效</translation>
    </message>
    <message>
        <source>Listed until the program closes.</source>
        <translation>程序关闭前一直列出。</translation>
    </message>
    <message>
        <source>Resolved: {how}</source>
        <translation>结果：{how}</translation>
    </message>
    <message>
        <source>{action}: {notice}</source>
        <translation>{action}：{notice}</translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>Check a notification</source>
        <translation>验证通知</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Headers and body as they arrived; a raw HTTP request or a curl line will do. Nothing is sent.</source>
        <translation>收到时的请求头和正文；原始 HTTP 请求或 curl 命令均可。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥编号</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Practice: sample notifications</source>
        <translation>练习：示例通知</translation>
    </message>
    <message>
        <source>Uses the notification keys of profile {profile} stored on this computer.</source>
        <translation>使用这台电脑密钥库中配置 {profile} 的通知密钥。</translation>
    </message>
    <message>
        <source>Uses the practice keys. A key added here is kept until the program closes.</source>
        <translation>使用练习环境的密钥；在此添加的密钥仅保留到程序关闭。</translation>
    </message>
    <message>
        <source>Practice: paste a sample notification...</source>
        <translation>练习：粘贴一条示例通知…</translation>
    </message>
    <message>
        <source>Key {key_id} is stored on this computer. Check the notification again.</source>
        <translation>密钥 {key_id} 已保存在这台电脑上。请再次验证通知。</translation>
    </message>
    <message>
        <source>Key {key_id} is kept until the program closes. Check the notification again.</source>
        <translation>密钥 {key_id} 保留到程序关闭为止。请再次验证通知。</translation>
    </message>
    <message>
        <source>Key {key_id} has been deleted.</source>
        <translation>密钥 {key_id} 已删除。</translation>
    </message>
    <message>
        <source>A valid one</source>
        <translation>一条有效的通知</translation>
    </message>
    <message>
        <source>One altered in transit</source>
        <translation>一条途中被改动过的通知</translation>
    </message>
    <message>
        <source>One with unsorted fields</source>
        <translation>一条字段未排序的通知</translation>
    </message>
    <message>
        <source>One ten days old</source>
        <translation>一条十天前的通知</translation>
    </message>
    <message>
        <source>One of an unknown version</source>
        <translation>一条版本未知的通知</translation>
    </message>
    <message>
        <source>{card} is not open. Look it up to see its orders.</source>
        <translation>{card}：尚未打开，查询该卡即可查看订单。</translation>
    </message>
    <message>
        <source>Key (hex)</source>
        <translation>密钥（十六进制）</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Orders on the card</source>
        <translation>卡上的订单</translation>
    </message>
    <message>
        <source>One that another key signed</source>
        <translation>一条用其他密钥签名的通知</translation>
    </message>
    <message>
        <source>None: our shop&apos;s own report of an eSIM&apos;s payment</source>
        <translation>不是通知：我方商店自己发出的 eSIM 付款通知</translation>
    </message>
</context>
<context>
    <name>NotificationKey</name>
    <message>
        <source>This computer&apos;s keyring is locked, or its question was closed without an answer: notification key {key_id} of {profile} cannot be stored or read.</source>
        <translation>这台电脑的密钥库已锁定，或其询问未作答就被关闭：无法保存或读取 {profile} 的通知密钥 {key_id}。</translation>
    </message>
    <message>
        <source>Notification key {key_id} of {profile} is not kept on this computer. Add it under Keys.</source>
        <translation>这台电脑上没有保存 {profile} 的通知密钥 {key_id}。请在“密钥”中添加。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer: notification key {key_id} of {profile} cannot be stored or read. Restart the computer.</source>
        <translation>这台电脑的密钥库没有响应：无法保存或读取 {profile} 的通知密钥 {key_id}。请重启电脑。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet: it may be asking you something in a window behind this one.</source>
        <translation>这台电脑的密钥库还没有响应：可能正在此窗口后面的另一个窗口中询问您。</translation>
    </message>
    <message>
        <source>This computer has no keyring: notification key {key_id} of {profile} cannot be kept.</source>
        <translation>这台电脑没有密钥库：无法保存 {profile} 的通知密钥 {key_id}。</translation>
    </message>
    <message>
        <source>Notification key {key_id} of {profile} cannot be read.</source>
        <translation>无法取得 {profile} 的通知密钥 {key_id}。</translation>
    </message>
</context>
<context>
    <name>OpenCards</name>
    <message>
        <source>Open cards</source>
        <translation>打开的卡</translation>
    </message>
    <message>
        <source>Delete closes a card, Alt+Up and Alt+Down move it.</source>
        <translation>按 Delete 关闭一张卡，按 Alt+↑ 和 Alt+↓ 移动它。</translation>
    </message>
    <message>
        <source>+ Another card</source>
        <translation>＋ 另一张卡</translation>
    </message>
    <message>
        <source>Open another card</source>
        <translation>再打开一张卡</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>未输入卡号</translation>
    </message>
    <message>
        <source>{ticket} · {verdict}</source>
        <translation>{ticket} · {verdict}</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>无工单</translation>
    </message>
    <message>
        <source>Card {card}, ticket {ticket}</source>
        <translation>卡 {card}，工单 {ticket}</translation>
    </message>
    <message>
        <source>Card {card}, no ticket</source>
        <translation>卡 {card}，无工单</translation>
    </message>
    <message>
        <source>{card}, {verdict}</source>
        <translation>{card}，{verdict}</translation>
    </message>
</context>
<context>
    <name>OptionalParts</name>
    <message>
        <source>CSSS: what a card has used, and all its orders, ended ones too</source>
        <translation>CSSS：卡的已用流量和全部订单（含已结束的）</translation>
    </message>
    <message>
        <source>eSIM by QR code: what became of an order, and its code again</source>
        <translation>二维码 eSIM：订单的结果，以及再次获取二维码</translation>
    </message>
    <message>
        <source>https only; http is for this computer.</source>
        <translation>仅限 https；http 仅用于本机。</translation>
    </message>
    <message>
        <source>Address of CSSS</source>
        <translation>CSSS 的地址</translation>
    </message>
    <message>
        <source>Address of eSIM by QR code</source>
        <translation>二维码 eSIM 的地址</translation>
    </message>
    <message>
        <source>Linksfield publishes none: ask your contact there.</source>
        <translation>Linksfield 没有公开地址：请向对方联系人索取。</translation>
    </message>
    <message>
        <source>Account (e-mail address)</source>
        <translation>账号（邮箱地址）</translation>
    </message>
    <message>
        <source>Only where it is another than the partner code.</source>
        <translation>仅当与合作伙伴代码不同时填写。</translation>
    </message>
    <message>
        <source>Secret of CSSS</source>
        <translation>CSSS 的密钥</translation>
    </message>
    <message>
        <source>Access code of CSSS</source>
        <translation>CSSS 的访问代码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Unit of data used</source>
        <translation>已用流量的单位</translation>
    </message>
    <message>
        <source>Choose one only if Linksfield told your company so.</source>
        <translation>仅当 Linksfield 告知贵公司时才选择。</translation>
    </message>
    <message>
        <source>Optional parts</source>
        <translation>可选部分</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>留空则保留已保存的内容。</translation>
    </message>
</context>
<context>
    <name>OrderFormView</name>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>One period fewer</source>
        <translation>少一个周期</translation>
    </message>
    <message>
        <source>One period more</source>
        <translation>多一个周期</translation>
    </message>
    <message>
        <source>The customer pays Linksfield by bank card</source>
        <translation>客户用银行卡向 Linksfield 付款</translation>
    </message>
    <message>
        <source>Paid to our shop</source>
        <translation>我方商店已收款</translation>
    </message>
    <message>
        <source>Recorded at Linksfield, with its proof</source>
        <translation>连同凭据登记到 Linksfield</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>The day of the payment</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Renew automatically until stopped</source>
        <translation>自动续费（直至关闭）</translation>
    </message>
    <message>
        <source>payId of our shop</source>
        <translation>我方商店的 payId</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>付款金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>付款类型</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Our shop has received this money</source>
        <translation>我方已收到这笔款</translation>
    </message>
    <message>
        <source>Shop link...</source>
        <translation>客户购买链接…</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>By our own contract (CSSS)...</source>
        <translation>按我方合同（CSSS）...</translation>
    </message>
    <message>
        <source>As our shop&apos;s record has it</source>
        <translation>以我方商店的记录为准</translation>
    </message>
    <message>
        <source>Only with payment to Linksfield.</source>
        <translation>仅在向 Linksfield 付款时可用。</translation>
    </message>
    <message>
        <source>This plan cannot renew automatically.</source>
        <translation>此套餐不支持自动续费。</translation>
    </message>
    <message>
        <source>Linksfield does not say whether this plan can renew automatically.</source>
        <translation>Linksfield 未说明此套餐是否支持自动续费。</translation>
    </message>
    <message>
        <source>payId from the mail</source>
        <translation>payId 取自邮件</translation>
    </message>
    <message>
        <source>amount and currency from the mail</source>
        <translation>金额和币种取自邮件</translation>
    </message>
    <message>
        <source>currency of the plan</source>
        <translation>币种同套餐</translation>
    </message>
    <message>
        <source>time from the mail</source>
        <translation>时间取自邮件</translation>
    </message>
    <message>
        <source>time of now</source>
        <translation>时间为现在</translation>
    </message>
    <message>
        <source>Filled in: {what}.</source>
        <translation>已填入：{what}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>from the mail</source>
        <translation>取自邮件</translation>
    </message>
    <message>
        <source>Payment type: {type}</source>
        <translation>付款类型：{type}</translation>
    </message>
    <message>
        <source>Who collects the payment?</source>
        <translation>由谁收款？</translation>
    </message>
    <message>
        <source>Linksfield&apos;s documentation shows only the value 3 and does not explain it.</source>
        <translation>Linksfield 文档中只出现过 3，含义未说明。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Paid just now</source>
        <translation>刚刚付款</translation>
    </message>
</context>
<context>
    <name>OrderManyPanel</name>
    <message>
        <source>Order by our own contract (CSSS)</source>
        <translation>按我方合同下单（CSSS）</translation>
    </message>
    <message>
        <source>Each card gets an order of its own, sent once. No number of ours is in it: without an answer it stays unconfirmed until somebody decides. It cannot be undone here.</source>
        <translation>每张卡单独下单，只发送一次。请求中没有我方的编号：如果收不到回复，则保持待核实，直到有人判定。此操作无法在这里撤销。</translation>
    </message>
    <message>
        <source>Reason, saved with each order</source>
        <translation>原因（随每个订单保存）</translation>
    </message>
    <message>
        <source>Back, nothing is sent</source>
        <translation>返回，不发送任何内容</translation>
    </message>
    <message>
        <source>Cards whose plans were asked for</source>
        <translation>已查询套餐的卡数</translation>
    </message>
    <message>
        <source>Plans of the chosen cards</source>
        <translation>所选卡可购买的套餐</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>查找套餐</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enable it at once (is_open 1)</source>
        <translation>立即启用（is_open 1）</translation>
    </message>
    <message>
        <source>It has been paid (pay_rst 2)</source>
        <translation>已付款（pay_rst 2）</translation>
    </message>
    <message>
        <source>It has not been paid (pay_rst 1)</source>
        <translation>未付款（pay_rst 1）</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Not for a SIM that takes its orders over the air: Linksfield wants 0 there.</source>
        <translation>空中下发（OTA）订单的 SIM 卡不要选择：Linksfield 要求填 0。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>will be ordered for, one by one</source>
        <translation>将逐张下单</translation>
    </message>
    <message>
        <source>Choose a plan.</source>
        <translation>请选择套餐。</translation>
    </message>
    <message>
        <source>Choose whether it has been paid.</source>
        <translation>请选择是否已付款。</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>换一个套餐</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Order for {card}</source>
        <translation>卡 {card} 的订单</translation>
    </message>
    <message>
        <source>{price} per period</source>
        <translation>每周期 {price}</translation>
    </message>
    <message>
        <source>Choose another plan</source>
        <translation>选择其他套餐</translation>
    </message>
    <message>
        <source>Review this order</source>
        <translation>核对此订单</translation>
    </message>
    <message>
        <source>Copy reply with link</source>
        <translation>复制带链接的回复</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>合计 {money}</translation>
    </message>
    <message>
        <source>Total: not known yet</source>
        <translation>合计：待定</translation>
    </message>
    <message>
        <source>Starts: {start}</source>
        <translation>开始时间：{start}</translation>
    </message>
    <message>
        <source>The plan costs {total}; you entered {paid}. Record what was actually paid.</source>
        <translation>此套餐价格为 {total}；您输入的是 {paid}。请登记实际付款金额。</translation>
    </message>
    <message>
        <source>Our shop&apos;s address contains only the card number: the customer cannot pay this order there and would buy a second one. Use the shop link instead, or another way to pay.</source>
        <translation>我方商店的地址只含卡号：客户无法在那里为此订单付款，只会再买一单。请改用“客户购买链接”，或采用其他付款方式。</translation>
    </message>
    <message>
        <source>Checking the card before the review...</source>
        <translation>核对前正在检查这张卡…</translation>
    </message>
    <message>
        <source>The last order for this card is unconfirmed: check what happened first.</source>
        <translation>这张卡的上一个订单待核实，请先核实。</translation>
    </message>
    <message>
        <source>A request for this card is being sent: wait for the answer.</source>
        <translation>这张卡正在发送请求，请等待回复。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>about {day}, after %n other(s)</source>
        <translation>约 {day}，排在另外 %n 个订单之后</translation>
    </message>
    <message>
        <source>%n period(s)</source>
        <translation>%n 个周期</translation>
    </message>
    <message>
        <source>The same plan is already waiting on this card. This adds another {length}.</source>
        <translation>这张卡上已有同样的套餐待生效。此单会再增加 {length}。</translation>
    </message>
    <message>
        <source>Not known: the orders on this card have not been read.</source>
        <translation>未知：尚未读取到这张卡的订单。</translation>
    </message>
    <message>
        <source>Not known: an order on this card has an unknown status.</source>
        <translation>未知：这张卡上有一个订单状态未知。</translation>
    </message>
    <message>
        <source>after %n other(s), date not known</source>
        <translation>排在另外 %n 个订单之后，日期未知</translation>
    </message>
    <message>
        <source>a plan without a name</source>
        <translation>未命名的套餐</translation>
    </message>
    <message>
        <source>{plan} for card {card}, for {length}. The customer pays {money} by bank card.</source>
        <translation>为卡 {card} 订购 {plan}，时长 {length}。由客户用银行卡支付 {money}。</translation>
    </message>
    <message>
        <source>{plan} for card {card}, for {length}. Our shop has received {money}, and we report this to Linksfield.</source>
        <translation>为卡 {card} 登记 {plan}，时长 {length}。我方已收款 {money}，并据此通知 Linksfield。</translation>
    </message>
    <message>
        <source>This payment has already been recorded for an order. Say why it is recorded again.</source>
        <translation>这笔付款已登记过订单。请说明为何再次登记。</translation>
    </message>
    <message>
        <source>The price of this plan is zero or less. Say why that is right.</source>
        <translation>该套餐的价格为零或更低。请说明为何正确。</translation>
    </message>
    <message>
        <source>The price of this plan is far from that of every other plan of this card. Look at it again.</source>
        <translation>该套餐的价格与此卡的其他所有套餐相差很大。请再看一遍。</translation>
    </message>
    <message>
        <source>Linksfield gives two end dates that do not match: {plan} ends {day}, days left: {days}. The days left are used here.</source>
        <translation>Linksfield 给出的两个到期日不一致：{plan} 于 {day}到期，剩余天数：{days}。此处以剩余天数为准。</translation>
    </message>
    <message>
        <source>about today (nothing is in use or waiting)</source>
        <translation>约今天（没有使用中或待生效的订单）</translation>
    </message>
    <message>
        <source>{plan} for card {card}, for {length}, renewed automatically until stopped. The customer pays {money} by bank card, and again at each renewal.</source>
        <translation>为卡 {card} 订购 {plan}，时长 {length}，自动续费（直至关闭）。由客户用银行卡支付 {money}，每次续费时再次付款。</translation>
    </message>
    <message>
        <source>{plan} for card {card}, for {length}, renewed automatically until stopped. Our shop has received {money}, and we report this to Linksfield.</source>
        <translation>为卡 {card} 登记 {plan}，时长 {length}，自动续费（直至关闭）。我方已收款 {money}，并据此通知 Linksfield。</translation>
    </message>
    <message>
        <source>Profile {profile} is view-only. To order, choose another profile at the top, or change this one under Console, Profiles.</source>
        <translation>配置 {profile} 仅可查看。如需下单，请在上方选择其他配置，或在“程序”“配置”中修改。</translation>
    </message>
    <message>
        <source>This version of the program is too old to order for real customers: Help, Updates says which is needed.</source>
        <translation>此版本过旧，不能为真实客户下单：所需版本见“帮助”“更新”。</translation>
    </message>
    <message>
        <source>Profile {profile} may not record orders paid to our shop. Allow it under Console, Profiles.</source>
        <translation>配置 {profile} 不允许登记我方商店已收款的订单。可在“程序”“配置”中允许。</translation>
    </message>
    <message>
        <source>Profile {profile} may not do this. See Console, Profiles.</source>
        <translation>配置 {profile} 不允许此操作。见“程序”“配置”。</translation>
    </message>
    <message>
        <source>Unconfirmed orders that the customer pays by bank card: {count}. If they exist, they are not paid and nothing is charged for them. The customer must pay only this one. Say why it is ordered again.</source>
        <translation>由客户用银行卡付款的待核实订单：{count} 个。即使存在也未付款，不会扣款。客户只应为这一个付款。请说明为何再次下单。</translation>
    </message>
    <message>
        <source>The earlier request may still go through: then there are two, and both cost money. Say why it is sent again now.</source>
        <translation>之前的请求仍可能生效：那样就会有两个，都要付费。请说明为何现在再次发送。</translation>
    </message>
    <message>
        <source>New orders on this card since you looked it up: {count}. Did a colleague place them?</source>
        <translation>您查询之后，这张卡上新增了 {count} 个订单。是同事下的吗？</translation>
    </message>
    <message>
        <source>You recently worked on card {card}, whose number is almost the same. Compare the digits.</source>
        <translation>最近处理过的卡 {card} 与此卡号码几乎相同。请核对数字。</translation>
    </message>
    <message>
        <source>Linksfield was asked for the orders of this card, but its answer does not say which card this order belongs to. Say how you know that it belongs to this card.</source>
        <translation>已向 Linksfield 查询这张卡的订单，但回复没有说明这个订单属于哪张卡。请说明您如何确认它属于这张卡。</translation>
    </message>
    <message>
        <source>The same plan was ordered for this card from here within the last 24 hours. Say why it is ordered again.</source>
        <translation>过去 24 小时内已在本机为这张卡订购过同样的套餐。请说明为何再次订购。</translation>
    </message>
    <message>
        <source>An order for the same plan is waiting on this card already. Is that what the customer means?</source>
        <translation>这张卡上已有同一套餐的待生效订单。客户指的是它吗？</translation>
    </message>
    <message>
        <source>The same plan is already waiting on this card. This adds another order.</source>
        <translation>这张卡上已有同一套餐待生效。这会再增加一个订单。</translation>
    </message>
    <message>
        <source>An order for the same plan is waiting on this card. Is it the one that was paid for?</source>
        <translation>这张卡上已有同一套餐的订单待生效。是否就是已付款的那个？</translation>
    </message>
    <message>
        <source>The same was asked for this card from here within the last 24 hours. Say why you ask again.</source>
        <translation>过去 24 小时内已在本机为这张卡提出过同样的请求。请说明为何再次提出。</translation>
    </message>
    <message>
        <source>A request to stop auto-renewal of this card is being sent or unconfirmed: check what happened first.</source>
        <translation>这张卡关闭自动续费的请求正在发送或待核实，请先核实。</translation>
    </message>
    <message>
        <source>An order for this card is being sent or unconfirmed: check what happened first.</source>
        <translation>这张卡有订单正在发送或待核实，请先核实。</translation>
    </message>
    <message>
        <source>Linksfield is slow or not answering: an order sent now may stay unconfirmed.</source>
        <translation>Linksfield 目前响应缓慢或无响应，现在下单可能收不到回复。</translation>
    </message>
    <message>
        <source>The plan costs {expected}; you say our shop received {paid}.</source>
        <translation>此套餐价格为 {expected}；您填写的收款为 {paid}。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{found} (not read in full)</source>
        <translation>{found}（未能完整读取）</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders of this card</source>
        <translation>这张卡的订单</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>The timeline shows the first {shown} of {total} orders.</source>
        <translation>时间线只显示 {total} 个订单中的前 {shown} 个。</translation>
    </message>
    <message>
        <source>Start dates of waiting orders are estimates: Linksfield gives only their length.</source>
        <translation>待生效订单的开始日期为估算：Linksfield 只提供时长。</translation>
    </message>
    <message>
        <source>Not listed: unpaid and used-up orders. The data left cannot be seen here.</source>
        <translation>不含未付款和已用完的订单。剩余流量无法查询。</translation>
    </message>
    <message>
        <source>All orders (CSSS)...</source>
        <translation>全部订单（CSSS）…</translation>
    </message>
    <message>
        <source>Refresh the orders</source>
        <translation>重新查询订单</translation>
    </message>
    <message>
        <source>Not listed: unpaid and used-up orders, see All orders (CSSS). Data used: see the Overview.</source>
        <translation>未列出：未付款和已用完的订单，见“全部订单（CSSS）”。已用流量见“概览”。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) with an unknown status, not on the timeline.</source>
        <translation>
            <numerusform>%n 个订单状态未知，未显示在时间线上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up a card to see its orders.</source>
        <translation>查询一张卡即可查看其订单。</translation>
    </message>
    <message>
        <source>No order is in use or waiting.</source>
        <translation>没有使用中或待生效的订单。</translation>
    </message>
    <message>
        <source>Linksfield lists none. An unpaid order appears only after payment: if the customer has paid, check the payment under Payments.</source>
        <translation>Linksfield 未列出任何订单。未付款的订单付款后才会显示：若客户已付款，请在“付款”页查询。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Our order number</source>
        <translation>本机记录的订单号</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>约 {day}</translation>
    </message>
    <message>
        <source>orders {card}</source>
        <translation>订单 {card}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Not at Linksfield</source>
        <translation>Linksfield 查无此付款</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已下单成功</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未下单成功</translation>
    </message>
    <message>
        <source>Noted: placed</source>
        <translation>记为已下单</translation>
    </message>
    <message>
        <source>Noted: not placed</source>
        <translation>记为未下单</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Went through</source>
        <translation>操作已生效</translation>
    </message>
    <message>
        <source>Noted: did not go through</source>
        <translation>记为未生效</translation>
    </message>
    <message>
        <source>Noted: went through</source>
        <translation>记为已生效</translation>
    </message>
</context>
<context>
    <name>OutcomeNotWritten</name>
    <message>
        <source>This computer could not record that: note it in the ticket now. After a restart of the console, check what happened.</source>
        <translation>本机未能保存这条记录：请立即记在工单中。重启本程序后，请核实结果。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Look up “{text}”</source>
        <translation>查询“{text}”</translation>
    </message>
    <message>
        <source>Filter the plans by “{text}”</source>
        <translation>按“{text}”筛选套餐</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>打开的卡</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Plans of this card</source>
        <translation>此卡的套餐</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find or do</source>
        <translation>查找或操作</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>没有这样的操作。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>仅操作</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a card, payment, order, ticket or plan, or do something</source>
        <translation>查找卡、付款、订单、工单或套餐，或执行操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 项</translation>
    </message>
</context>
<context>
    <name>PartSecret</name>
    <message>
        <source>The {part} is not stored for {profile} on this computer. Enter it under Profiles.</source>
        <translation>这台电脑上没有保存 {profile} 的{part}。请在“配置”中输入。</translation>
    </message>
    <message>
        <source>The {part} of {profile} was entered for another address and was not sent: the profile now leads to {detail}. Enter it again under Profiles only if it may go there.</source>
        <translation>{profile} 的{part}是为另一个地址输入的，因此没有发送：该配置现在指向 {detail}。仅当可以发送到那里时，才在“配置”中重新输入。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not give the {part} of {profile}. Unlock the keyring and try again, or enter it under Profiles for this session.</source>
        <translation>这台电脑的密钥库没有给出 {profile} 的{part}。请解锁密钥库后重试，或在“配置”中输入，仅本次使用。</translation>
    </message>
</context>
<context>
    <name>PartnerCodeDialog</name>
    <message>
        <source>Partner code</source>
        <translation>合作伙伴代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此代码</translation>
    </message>
    <message>
        <source>Partner code of {profile}</source>
        <translation>{profile} 的合作伙伴代码</translation>
    </message>
    <message>
        <source>The code that Linksfield gave to your company.</source>
        <translation>Linksfield 提供给贵公司的代码。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>secret of CSSS</source>
        <translation>CSSS 密钥</translation>
    </message>
    <message>
        <source>access code of CSSS</source>
        <translation>CSSS 访问代码</translation>
    </message>
    <message>
        <source>password of eSIM by QR code</source>
        <translation>二维码 eSIM 密码</translation>
    </message>
</context>
<context>
    <name>PasteOffer</name>
    <message>
        <source>Look up card {card}?</source>
        <translation>查询卡 {card}？</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>PastePane</name>
    <message>
        <source>One card a line, or a whole mail or table: the card numbers are found.</source>
        <translation>每行一个卡号，也可以粘贴整封邮件或整个表格，程序会找出其中的卡号。</translation>
    </message>
    <message>
        <source>Up to 1,000 card numbers</source>
        <translation>最多 1,000 个卡号</translation>
    </message>
    <message>
        <source>Use the practice cards</source>
        <translation>使用练习卡</translation>
    </message>
    <message>
        <source>Look up {cards}</source>
        <translation>查询 {cards}</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Found: {count}. Nothing is changed by looking up.</source>
        <translation>找到 {count} 张。查询不会改动任何内容。</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>%n card(s)</source>
        <translation>%n 张卡</translation>
    </message>
    <message>
        <source>%n payment(s)</source>
        <translation>%n 笔付款</translation>
    </message>
    <message>
        <source>%n order(s)</source>
        <translation>%n 个订单</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>{text} is an EID (32 digits), not a card number: left out.</source>
        <translation>{text} 是 EID（32 位数字），不是卡号，未采用。</translation>
    </message>
    <message>
        <source>{text} is an eSIM activation code, not a card number: left out.</source>
        <translation>{text} 是 eSIM 激活码，不是卡号，未采用。</translation>
    </message>
    <message>
        <source>The last digits are zeros and the check digit does not match: spreadsheets round long numbers this way. Ask for the number as text.</source>
        <translation>末尾几位都是 0，且校验位不符：电子表格会这样对长数字取整。请让对方以文本形式发送卡号。</translation>
    </message>
    <message>
        <source>Enter looks for their card on this computer; if none is found, it checks the payments on card {card}.</source>
        <translation>按回车在本机查找所属的卡；若找不到，则在卡 {card} 上查询这些付款。</translation>
    </message>
    <message>
        <source>Enter looks for their card on this computer.</source>
        <translation>按回车在本机查找所属的卡。</translation>
    </message>
    <message>
        <source>Enter opens the first {most} cards. Paste the others again after that.</source>
        <translation>按回车打开前 {most} 张卡，其余请之后再粘贴。</translation>
    </message>
    <message>
        <source>Enter opens all {count} cards; Open shows one of them alone, and checks the payments.</source>
        <translation>按回车打开全部 {count} 张卡；“打开”只打开其中一张并查询付款结果。</translation>
    </message>
    <message>
        <source>Enter looks up the card, checks the payments and compares them.</source>
        <translation>按回车查询此卡及各笔付款的结果，并作比较。</translation>
    </message>
    <message>
        <source>Enter looks up the card and checks the payment.</source>
        <translation>按回车查询此卡及付款结果。</translation>
    </message>
    <message>
        <source>Enter looks up the card.</source>
        <translation>按回车查询此卡。</translation>
    </message>
    <message>
        <source>Enter opens all {count} cards; Open shows one of them alone.</source>
        <translation>按回车打开全部 {count} 张卡；“打开”只打开其中一张。</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>... (shortened here; all of it is checked)</source>
        <translation>……仅显示部分，验证时以全部内容为准。</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{payment}: no result yet, followed for {elapsed}.</source>
        <translation>{payment}：尚无结果，已跟进 {elapsed}。</translation>
    </message>
    <message>
        <source>{payment}: waiting for the plan to arrive for {elapsed}.</source>
        <translation>{payment}：等待套餐到账，已等 {elapsed}。</translation>
    </message>
    <message>
        <source>{payment}: pending, followed for {elapsed}.</source>
        <translation>{payment}：处理中，已跟进 {elapsed}。</translation>
    </message>
    <message>
        <source>%n check(s) without an answer; next check in {seconds} s.</source>
        <translation>%n 次查询没有回复；{seconds} 秒后再次查询。</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Next check in {seconds} s.</source>
        <translation>{seconds} 秒后再次查询。</translation>
    </message>
    <message>
        <source>Card {card}: payment {payment} is paid.</source>
        <translation>卡 {card}：付款 {payment} 已成功。</translation>
    </message>
    <message>
        <source>Card {card}: payment {payment} failed.</source>
        <translation>卡 {card}：付款 {payment} 失败。</translation>
    </message>
    <message>
        <source>Card {card}: one more order has appeared since payment {payment} was followed.</source>
        <translation>卡 {card}：跟进 {payment} 期间，卡上新增了一个订单。</translation>
    </message>
    <message>
        <source>The orders on the card are not known.</source>
        <translation>卡上的订单未知。</translation>
    </message>
    <message>
        <source>{plan}: {state}</source>
        <translation>{plan}：{state}</translation>
    </message>
    <message>
        <source>{paid} payments are paid for one order.</source>
        <translation>同一订单有 {paid} 笔付款已付款。</translation>
    </message>
    <message>
        <source>No result yet: fewer than two payments are paid, but another may still go through.</source>
        <translation>暂无结论：付款成功的不足两笔，其余仍可能付款成功。</translation>
    </message>
    <message>
        <source>Not charged twice: {paid} paid, the others failed.</source>
        <translation>未重复扣款：{paid} 笔付款成功，其余失败。</translation>
    </message>
    <message>
        <source>{paid} payments are paid, but Linksfield does not name an order for each: ask Linksfield which orders they are for.</source>
        <translation>{paid} 笔付款成功，但 Linksfield 未给出每笔对应的订单：请向 Linksfield 询问。</translation>
    </message>
    <message>
        <source>{paid} payments are paid for different orders, but the card has {listed}: one may be used up, or never arrived.</source>
        <translation>{paid} 笔付款对应不同的订单，而卡上有 {listed} 个：可能有一个已用完，或一直未到账。</translation>
    </message>
    <message>
        <source>{paid} payments are paid, each for a different order: the customer bought more than once.</source>
        <translation>{paid} 笔付款分别对应不同的订单：客户购买了不止一次。</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>更新于 {time}</translation>
    </message>
    <message>
        <source>No order is in use or waiting.</source>
        <translation>没有使用中或待生效的订单。</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid at (Linksfield&apos;s time)</source>
        <translation>付款时间（Linksfield 时间）</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>{when}, checked here</source>
        <translation>{when}，在本机查询</translation>
    </message>
    <message>
        <source>From the auto-renewal</source>
        <translation>来自自动续费</translation>
    </message>
    <message>
        <source>{when}, ordered from here</source>
        <translation>{when}，在本机下单</translation>
    </message>
    <message>
        <source>{when}, recorded from here</source>
        <translation>{when}，在本机登记</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payment ID (payId)</source>
        <translation>付款编号（payId）</translation>
    </message>
    <message>
        <source>Payments of this card</source>
        <translation>这张卡的付款</translation>
    </message>
    <message>
        <source>Check payment</source>
        <translation>查询付款结果</translation>
    </message>
    <message>
        <source>eSIM by QR code...</source>
        <translation>二维码 eSIM...</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Find an order...</source>
        <translation>查找订单…</translation>
    </message>
    <message>
        <source>Check the selected payment again</source>
        <translation>再次查询所选付款的结果</translation>
    </message>
    <message>
        <source>You find the payId in our shop&apos;s order record.</source>
        <translation>订单的 payId 在我方商店的订单记录中。</translation>
    </message>
    <message>
        <source>No payments known for this card yet.</source>
        <translation>本机还没有这张卡的付款记录。</translation>
    </message>
    <message>
        <source>Paste the payId above. It is in our shop&apos;s order record and usually begins with the partner code.</source>
        <translation>请在上方粘贴 payId。它在我方商店的订单记录中，通常以合作伙伴代码开头。</translation>
    </message>
    <message>
        <source>Copy payId</source>
        <translation>复制 payId</translation>
    </message>
    <message>
        <source>payments {card}</source>
        <translation>付款 {card}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>{plan} ({count} periods)</source>
        <translation>{plan}（{count} 个周期）</translation>
    </message>
    <message>
        <source>plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>“{plan}”</source>
        <translation>“{plan}”</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>该套餐</translation>
    </message>
    <message>
        <source>your plan</source>
        <translation>您的套餐</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>a day that was not given</source>
        <translation>未提供的日期</translation>
    </message>
    <message>
        <source>{line} (only partly readable)</source>
        <translation>{line}（仅部分可读）</translation>
    </message>
    <message>
        <source>{plan}, in use, end not known</source>
        <translation>{plan}，使用中，到期日未知</translation>
    </message>
    <message>
        <source>{plan}, in use, was to end {day}</source>
        <translation>{plan}，使用中，原定 {day}到期</translation>
    </message>
    <message>
        <source>{plan}, in use, ends today, {day}</source>
        <translation>{plan}，使用中，今天（{day}）到期</translation>
    </message>
    <message>
        <source>{plan}, in use until about {day} ({length} left)</source>
        <translation>{plan}，使用中，约 {day}到期（剩余 {length}）</translation>
    </message>
    <message>
        <source>{plan}, in use until {day} ({length} left)</source>
        <translation>{plan}，使用中，{day}到期（剩余 {length}）</translation>
    </message>
    <message>
        <source>{plan}, waiting, about {starts} to {ends} (estimate)</source>
        <translation>{plan}，待生效，约 {starts}至{ends}（估算）</translation>
    </message>
    <message>
        <source>{plan}, waiting, about from {starts} (estimate)</source>
        <translation>{plan}，待生效，约 {starts}起（估算）</translation>
    </message>
    <message>
        <source>{plan}, waiting, {length}, start not known</source>
        <translation>{plan}，待生效，{length}，开始日期未知</translation>
    </message>
    <message>
        <source>{plan}, waiting, start and length not known</source>
        <translation>{plan}，待生效，开始日期和时长未知</translation>
    </message>
    <message>
        <source>{plan}, status “{status}” (unknown)</source>
        <translation>{plan}，状态“{status}”（未知）</translation>
    </message>
    <message>
        <source>{plan}, status not given</source>
        <translation>{plan}，未提供状态</translation>
    </message>
    <message>
        <source>It is active and ends today, {day}.</source>
        <translation>将于今天（{day}）到期。</translation>
    </message>
    <message>
        <source>It is active until about {day}.</source>
        <translation>有效期约至 {day}。</translation>
    </message>
    <message>
        <source>It is active until {day}.</source>
        <translation>有效期至 {day}。</translation>
    </message>
    <message>
        <source>It starts after your current plan, around {starts}.</source>
        <translation>将在当前套餐到期后生效，预计约 {starts}开始。</translation>
    </message>
    <message>
        <source>It starts after the plans already on your card.</source>
        <translation>将在卡上现有套餐之后生效。</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Follow the payment</source>
        <translation>跟进付款</translation>
    </message>
    <message>
        <source>Send the same order again...</source>
        <translation>再次发送同一订单…</translation>
    </message>
    <message>
        <source>Look at the orders of this card</source>
        <translation>查看这张卡的订单</translation>
    </message>
    <message>
        <source>Check the payment</source>
        <translation>查询付款结果</translation>
    </message>
    <message>
        <source>See the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Check this order&apos;s payment</source>
        <translation>查询此订单的付款结果</translation>
    </message>
    <message>
        <source>Follow this order&apos;s payment until there is a result</source>
        <translation>跟进此订单的付款，直到有结果</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Sending the order for {plan}...</source>
        <translation>正在发送 {plan} 的订单…</translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}: {money}, paid to our shop.</source>
        <translation>Linksfield 于 {time} 确认：{money}，由我方收款。</translation>
    </message>
    <message>
        <source>It appears under Orders once Linksfield has put it on the card.</source>
        <translation>套餐到账后会显示在“订单”中。</translation>
    </message>
    <message>
        <source>See Overview and Orders for whether it is on the card.</source>
        <translation>是否已到账，请看“概览”和“订单”。</translation>
    </message>
    <message>
        <source>{plan}: order placed</source>
        <translation>{plan} 已下单</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>No usable answer came: it is not known whether the order arrived</source>
        <translation>没有收到可用的回复：是否下单成功未知</translation>
    </message>
    <message>
        <source>Do not order it again.</source>
        <translation>请勿重复下单。</translation>
    </message>
    <message>
        <source>Sending it again uses the same numbers. The console keeps looking for it for a day.</source>
        <translation>再次发送会使用相同的编号。程序会继续留意一天。</translation>
    </message>
    <message>
        <source>Linksfield refused the order for {plan}</source>
        <translation>Linksfield 拒绝了 {plan} 的订单</translation>
    </message>
    <message>
        <source>Nothing was ordered. Your entries are still below.</source>
        <translation>未下单。您填写的内容仍保留在下方。</translation>
    </message>
    <message>
        <source>The order for {plan} was not sent</source>
        <translation>{plan} 的订单未发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Linksfield has not answered yet.</source>
        <translation>Linksfield 尚未回复。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>{plan} is recorded as paid</source>
        <translation>{plan} 已登记为已付款</translation>
    </message>
    <message>
        <source>{plan} is ordered and paid</source>
        <translation>{plan} 已下单并已付款</translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}, and it is paid.</source>
        <translation>Linksfield 已于 {time} 确认，且已付款。</translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}. Whether it is paid is not known.</source>
        <translation>Linksfield 于 {time} 确认。是否已付款未知。</translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}. The customer has to pay {money}.</source>
        <translation>Linksfield 于 {time} 确认。客户需支付 {money}。</translation>
    </message>
    <message>
        <source>Sent: {plan}, {money}.</source>
        <translation>已发送：{plan}，{money}。</translation>
    </message>
    <message>
        <source>Noted without proof: {plan} was placed</source>
        <translation>记为已下单成功，没有证明：{plan}</translation>
    </message>
    <message>
        <source>{plan} was placed</source>
        <translation>{plan} 已下单成功</translation>
    </message>
    <message>
        <source>Noted without proof: {plan} was not placed</source>
        <translation>记为未下单成功，没有证明：{plan}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>It may be sent again.</source>
        <translation>可以再次发送。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s payment; not listed under Orders until paid.</source>
        <translation>待客户付款；付款前不会显示在“订单”中。</translation>
    </message>
    <message>
        <source>{plan}, by our own contract (CSSS)</source>
        <translation>{plan}，按我方合同下单（CSSS）</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>countries: {count}</source>
        <translation>国家和地区：{count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Copy every field of this plan</source>
        <translation>复制此套餐的所有字段</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>隐藏字段</translation>
    </message>
    <message>
        <source>Fields as returned</source>
        <translation>返回的原始字段</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Per GB</source>
        <translation>每 GB</translation>
    </message>
    <message>
        <source>This plan cannot be ordered: Linksfield lists another one under the same codes, and an order could not tell the two apart.</source>
        <translation>无法订购该套餐：Linksfield 以相同的代码列出了另一个套餐，订单无法区分两者。</translation>
    </message>
    <message>
        <source>This plan cannot be ordered: Linksfield&apos;s answer about it could not be read in full.</source>
        <translation>此套餐无法订购：Linksfield 的回复未能完整读取。</translation>
    </message>
    <message>
        <source>prices conflict</source>
        <translation>价格不一致</translation>
    </message>
    <message>
        <source>varies by periods</source>
        <translation>按周期数定价</translation>
    </message>
    <message>
        <source>{area}: {countries}</source>
        <translation>{area}：{countries}</translation>
    </message>
    <message>
        <source>auto-renewal possible</source>
        <translation>可自动续费</translation>
    </message>
    <message>
        <source>no auto-renewal</source>
        <translation>不可自动续费</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>at least {least} periods</source>
        <translation>至少 {least} 个周期</translation>
    </message>
    <message>
        <source>{least} to {most} periods</source>
        <translation>{least} 至 {most} 个周期</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Can renew</source>
        <translation>可续费</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Filter by plan, area, country, price...</source>
        <translation>按套餐、地区、国家、价格筛选…</translation>
    </message>
    <message>
        <source>Plans of this card</source>
        <translation>这张卡的套餐</translation>
    </message>
    <message>
        <source>Order this plan...</source>
        <translation>订购此套餐…</translation>
    </message>
    <message>
        <source>Order this plan</source>
        <translation>订购此套餐</translation>
    </message>
    <message>
        <source>Shop link...</source>
        <translation>客户购买链接…</translation>
    </message>
    <message>
        <source>Refresh the plans</source>
        <translation>重新查询套餐</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Shop link for the customer</source>
        <translation>客户购买链接（我方商店）</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>返回套餐</translation>
    </message>
    <message>
        <source>Look up a card to see the plans it can buy.</source>
        <translation>查询一张卡即可查看它可以购买的套餐。</translation>
    </message>
    <message>
        <source>Linksfield offers no plans for this card.</source>
        <translation>Linksfield 没有为这张卡提供套餐。</translation>
    </message>
    <message>
        <source>Its list is empty, so nothing can be ordered. Ask Linksfield which plans this card can buy.</source>
        <translation>返回的列表为空，无法订购。请向 Linksfield 询问这张卡可购买哪些套餐。</translation>
    </message>
    <message>
        <source>{shown} of {total} plans, as of {time}</source>
        <translation>{shown} / {total} 个，更新于 {time}</translation>
    </message>
    <message>
        <source>{total} plans, as of {time}</source>
        <translation>{total} 个套餐，更新于 {time}</translation>
    </message>
    <message>
        <source>1 plan, as of {time}</source>
        <translation>1 个套餐，更新于 {time}</translation>
    </message>
    <message>
        <source>Linksfield speaks of {total} plans and listed {listed}: there may be more than these.</source>
        <translation>Linksfield 称共有 {total} 个套餐，只列出了 {listed} 个：可能还有其他套餐。</translation>
    </message>
    <message>
        <source>plans {card}</source>
        <translation>套餐 {card}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>View only: nothing can be ordered or stopped</source>
        <translation>仅可查看：不能下单或关闭续费</translation>
    </message>
    <message>
        <source>Record our shop&apos;s orders, ask to confirm payments</source>
        <translation>登记我方商店已收款的订单、请 Linksfield 确认付款</translation>
    </message>
    <message>
        <source>https only; http is for this computer.</source>
        <translation>只能用 https；http 仅用于本机。</translation>
    </message>
    <message>
        <source>Linksfield does not say which is which; 1 is most likely English.</source>
        <translation>Linksfield 没有说明对应关系；1 很可能是英文。</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Address for plans and orders (vshop)</source>
        <translation>套餐与订单地址（vshop）</translation>
    </message>
    <message>
        <source>Address for payments (payment)</source>
        <translation>付款地址（payment）</translation>
    </message>
    <message>
        <source>Address for order details (topup)</source>
        <translation>订单详情地址（topup）</translation>
    </message>
    <message>
        <source>Shop&apos;s address</source>
        <translation>商店地址</translation>
    </message>
    <message>
        <source>Language of Linksfield&apos;s answers</source>
        <translation>Linksfield 回复的语言</translation>
    </message>
    <message>
        <source>Production: real customers</source>
        <translation>生产环境：真实客户</translation>
    </message>
    <message>
        <source>Test (UAT): Linksfield&apos;s test system</source>
        <translation>测试环境（UAT）：Linksfield 的测试系统</translation>
    </message>
    <message>
        <source>Custom addresses</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>1 (most likely English)</source>
        <translation>1（很可能是英文）</translation>
    </message>
    <message>
        <source>0 (most likely Chinese)</source>
        <translation>0（很可能是中文）</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Linksfield&apos;s documentation describes these calls only in part. Tick only if Linksfield has agreed to them for your company.</source>
        <translation>Linksfield 文档对这些调用说明不完整。仅当 Linksfield 已同意贵公司使用时才勾选。</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored code.</source>
        <translation>留空则保留已有的代码。</translation>
    </message>
    <message>
        <source>The page where customers buy. {iccid} is the card number, {order} or {pay_id} an order to pay; {pay_id} shows customers the partner code. Can be left empty.</source>
        <translation>客户购买的页面。{iccid} 代表卡号；{order} 或 {pay_id} 代表待付款的订单，其中 {pay_id} 会让客户看到合作伙伴代码。可留空。</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>New profile</source>
        <translation>新配置</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>+ New profile</source>
        <translation>＋ 新配置</translation>
    </message>
    <message>
        <source>Import a set-up file...</source>
        <translation>导入配置文件…</translation>
    </message>
    <message>
        <source>Export a set-up file...</source>
        <translation>导出配置文件…</translation>
    </message>
    <message>
        <source>Delete profile...</source>
        <translation>删除配置…</translation>
    </message>
    <message>
        <source>Check the answers...</source>
        <translation>检查回复…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Delete profile {name}? Its partner code and notification keys stored on this computer are deleted too. Nothing changes at Linksfield.</source>
        <translation>删除配置 {name}？这台电脑上为它保存的合作伙伴代码和通知密钥也会删除。不影响 Linksfield 中的数据。</translation>
    </message>
    <message>
        <source>Forget the partner code of {name}, in this computer&apos;s keyring and for this session? The profile stays; the code is asked for when it is needed.</source>
        <translation>要从这台电脑的密钥库和本次会话中删除 {name} 的合作伙伴代码吗？配置会保留；需要时会再询问代码。</translation>
    </message>
    <message>
        <source>Forget the code</source>
        <translation>删除代码</translation>
    </message>
    <message>
        <source>Added: {names}. Enter the partner code of each.</source>
        <translation>已添加：{names}。请为每个配置输入合作伙伴代码。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Close without saving?</source>
        <translation>尚未保存：{names}。不保存就关闭吗？</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>Saved without any partner code: {path}</source>
        <translation>已保存（不含合作伙伴代码）：{path}</translation>
    </message>
    <message>
        <source>The partner code of {name} is forgotten on this computer.</source>
        <translation>已在这台电脑上删除 {name} 的合作伙伴代码。</translation>
    </message>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name}（未保存）</translation>
    </message>
    <message>
        <source>Not saved yet: there is nothing to delete. Close gives it up.</source>
        <translation>尚未保存：没有可删除的内容。关闭即放弃。</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the look-up</source>
        <translation>取消查询</translation>
    </message>
    <message>
        <source>Cards looked up</source>
        <translation>已查询的卡</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PushWords</name>
    <message>
        <source>Valid: signed with key {key_id}, unchanged.</source>
        <translation>有效：由密钥 {key_id} 签名，内容未被更改。</translation>
    </message>
    <message>
        <source>Not verified: {detail}.</source>
        <translation>未通过验证：{detail}。</translation>
    </message>
    <message>
        <source>Not checked: its body has {detail} bytes, more than any notification.</source>
        <translation>未验证：正文有 {detail} 字节，超过任何通知的大小。</translation>
    </message>
    <message>
        <source>Not verified: header {detail} is missing. Paste all of them.</source>
        <translation>未通过验证：缺少请求头 {detail}。请全部粘贴。</translation>
    </message>
    <message>
        <source>Not verified: header {detail} appears twice.</source>
        <translation>未通过验证：请求头 {detail} 出现了两次。</translation>
    </message>
    <message>
        <source>Not verified: unknown version {detail} (known: 1.0).</source>
        <translation>未通过验证：未知版本 {detail}（已知：1.0）。</translation>
    </message>
    <message>
        <source>Not verified: unknown algorithm {detail} (known: HMAC-SHA1).</source>
        <translation>未通过验证：未知算法 {detail}（已知：HMAC-SHA1）。</translation>
    </message>
    <message>
        <source>Not verified: X-LF-Signature is not a key ID, a slash and a signature of 40 hex digits.</source>
        <translation>未通过验证：X-LF-Signature 不是“密钥编号、斜杠、40 位十六进制签名”的形式。</translation>
    </message>
    <message>
        <source>Not verified: x-lf-md5 is not an MD5.</source>
        <translation>未通过验证：x-lf-md5 不是 MD5。</translation>
    </message>
    <message>
        <source>Not verified: X-LF-Timestamp is not a time in milliseconds.</source>
        <translation>未通过验证：X-LF-Timestamp 不是以毫秒表示的时间。</translation>
    </message>
    <message>
        <source>Not verified: key {detail} is not stored on this computer. Add it below and check again.</source>
        <translation>未通过验证：这台电脑上没有密钥 {detail}。请在下方添加后再次验证。</translation>
    </message>
    <message>
        <source>Not verified: key {detail} on this computer is not a hex key. Add it again.</source>
        <translation>未通过验证：这台电脑上的密钥 {detail} 不是十六进制密钥。请重新添加。</translation>
    </message>
    <message>
        <source>Not verified: its body is not JSON.</source>
        <translation>未通过验证：正文不是 JSON。</translation>
    </message>
    <message>
        <source>Not verified: its body is JSON, but not an object.</source>
        <translation>未通过验证：正文是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>Not verified: a field is in its body twice, and which of the two was signed is not known.</source>
        <translation>未通过验证：正文中有字段出现了两次，无法确定签名的是哪一个。</translation>
    </message>
    <message>
        <source>Invalid: the signature does not match this body, these headers and key {key_id}. Do not act on it.</source>
        <translation>无效：签名与此正文、这些请求头和密钥 {key_id} 不符。请勿据此操作。</translation>
    </message>
    <message>
        <source>No known mistake explains it: another key signed it, or more than one byte was changed.</source>
        <translation>不属于已知的原因：可能用其他密钥签名，或不止一个字节被改动。</translation>
    </message>
    <message>
        <source>The key was used as text instead of as hex digits.</source>
        <translation>密钥被当作文本而不是十六进制数字使用。</translation>
    </message>
    <message>
        <source>Version, algorithm and time were put before the body.</source>
        <translation>版本、算法和时间被放在了正文之前。</translation>
    </message>
    <message>
        <source>Version, algorithm and time were put before the body, with a colon.</source>
        <translation>版本、算法和时间被放在了正文之前，以冒号分隔。</translation>
    </message>
    <message>
        <source>Version, algorithm and time were put before the body, with a line end.</source>
        <translation>版本、算法和时间被放在了正文之前，以换行分隔。</translation>
    </message>
    <message>
        <source>Body and time were joined by a colon.</source>
        <translation>正文和时间以冒号连接。</translation>
    </message>
    <message>
        <source>Body and time were joined by a line end.</source>
        <translation>正文和时间以换行连接。</translation>
    </message>
    <message>
        <source>Body and time were joined by an ampersand.</source>
        <translation>正文和时间以 &amp; 号连接。</translation>
    </message>
    <message>
        <source>Version, algorithm and time were left out of what was signed.</source>
        <translation>签名内容中没有包含版本、算法和时间。</translation>
    </message>
    <message>
        <source>The fields were not sorted before signing.</source>
        <translation>签名前字段没有排序。</translation>
    </message>
    <message>
        <source>The body was signed as it was sent, not sorted and compact.</source>
        <translation>正文按发送时的原样签名，没有排序和压缩。</translation>
    </message>
    <message>
        <source>The fields inside the list were sorted too, not only the outer ones.</source>
        <translation>列表内的字段也被排序了，而不只是外层字段。</translation>
    </message>
    <message>
        <source>The body was signed with blanks between its fields.</source>
        <translation>签名时正文的字段之间带有空格。</translation>
    </message>
    <message>
        <source>Letters beyond ASCII were signed as escapes (\u...).</source>
        <translation>ASCII 以外的字符以转义形式（\u...）签名。</translation>
    </message>
    <message>
        <source>The key is right, but one byte was changed after signing (in the body or a header).</source>
        <translation>密钥正确，但签名之后有一个字节被改动过（在正文或某个请求头中）。</translation>
    </message>
    <message>
        <source>It says that it was made at {time}, {elapsed} in the future: a clock is wrong.</source>
        <translation>它注明生成于 {time}，比现在晚 {elapsed}：有时钟不准。</translation>
    </message>
    <message>
        <source>They differ from byte {offset}.
To be signed: {expected}
Was signed:   {got}</source>
        <translation>二者从第 {offset} 字节开始不同。
应签名：{expected}
实际签名：{got}</translation>
    </message>
    <message>
        <source>{number} (order event: {event})</source>
        <translation>{number}（订单事件：{event}）</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>started, over the air (OTA)</source>
        <translation>已开始（空中下载，OTA）</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>已续费</translation>
    </message>
    <message>
        <source>cycles reduced</source>
        <translation>已减少周期</translation>
    </message>
    <message>
        <source>IMSI downloaded again (OTA)</source>
        <translation>已重新下载 IMSI（OTA）</translation>
    </message>
    <message>
        <source>expires {time}, in less than 7 days, and no further plan was bought (warning 2)</source>
        <translation>{time}到期，不足 7 天，且没有购买后续套餐（警告 2）</translation>
    </message>
    <message>
        <source>expired {time}, and no plan is waiting (warning 3)</source>
        <translation>已于 {time}到期，且没有待生效的套餐（警告 3）</translation>
    </message>
    <message>
        <source>the data of a trial plan is used up; it expires {time} (warning 4)</source>
        <translation>试用套餐的流量已用完；{time}到期（警告 4）</translation>
    </message>
    <message>
        <source>expires {time} (warning {code}, not documented)</source>
        <translation>{time}到期（警告 {code}，文档未说明含义）</translation>
    </message>
    <message>
        <source>A payment succeeded: {numbers}</source>
        <translation>有一笔付款成功：{numbers}</translation>
    </message>
    <message>
        <source>The card has no plan, or one that ends</source>
        <translation>该卡没有套餐，或套餐即将到期</translation>
    </message>
    <message>
        <source>The card sent an SMS</source>
        <translation>该卡发送了一条短信</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>payId {number}</source>
        <translation>payId {number}</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>状态 {number}</translation>
    </message>
    <message>
        <source>Content: cards without a plan, or with one that expires</source>
        <translation>内容：有卡没有套餐，或套餐即将到期</translation>
    </message>
    <message>
        <source>Unknown content; its fields:</source>
        <translation>内容未知；字段如下：</translation>
    </message>
    <message>
        <source>The secret was put before the fields.</source>
        <translation>密钥被放在了字段之前。</translation>
    </message>
    <message>
        <source>The secret was joined without an ampersand.</source>
        <translation>密钥直接相连，中间没有 &amp; 符号。</translation>
    </message>
    <message>
        <source>The secret was given a name of its own: secret=...</source>
        <translation>密钥带上了自己的名称：secret=...</translation>
    </message>
    <message>
        <source>The secret was given a name of its own: key=...</source>
        <translation>密钥带上了自己的名称：key=...</translation>
    </message>
    <message>
        <source>It was made without the secret: anybody could have made it.</source>
        <translation>签名没有用到密钥：任何人都能生成它。</translation>
    </message>
    <message>
        <source>The fields of all cards were sorted together, not card by card.</source>
        <translation>所有卡的字段被一起排序，而不是逐卡排序。</translation>
    </message>
    <message>
        <source>Of a field that several cards have, only the last was signed.</source>
        <translation>多张卡都有的字段，只签了最后一个。</translation>
    </message>
    <message>
        <source>The list was signed as one field, under its own name.</source>
        <translation>列表被当作一个字段，以自己的名称参与签名。</translation>
    </message>
    <message>
        <source>It was signed in GBK instead of UTF-8.</source>
        <translation>签名使用了 GBK 编码，而不是 UTF-8。</translation>
    </message>
    <message>
        <source>Slashes were signed as escapes.</source>
        <translation>斜杠以转义形式签名。</translation>
    </message>
    <message>
        <source>It says that it was made at {time}, {elapsed} ago: it may have been sent again.</source>
        <translation>它注明生成于 {time}，即 {elapsed} 前：可能是重复发送。</translation>
    </message>
    <message>
        <source>Made at {time}, {elapsed} ago.</source>
        <translation>生成于 {time}，{elapsed} 前。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>no plan was bought (warning 1)</source>
        <translation>没有购买套餐（警告 1）</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Time (Linksfield&apos;s)</source>
        <translation>时间（Linksfield 时间）</translation>
    </message>
    <message>
        <source>A notification of an unknown kind</source>
        <translation>类型未知的通知</translation>
    </message>
    <message>
        <source>A payment failed: {numbers}</source>
        <translation>有一笔付款失败：{numbers}</translation>
    </message>
    <message>
        <source>A payment is pending: {numbers}</source>
        <translation>有一笔付款尚无结果：{numbers}</translation>
    </message>
    <message>
        <source>About a payment, and not what became of it: {numbers}</source>
        <translation>关于一笔付款，但没有说明其结果：{numbers}</translation>
    </message>
    <message>
        <source>Content: a payment succeeded</source>
        <translation>内容：一笔付款成功</translation>
    </message>
    <message>
        <source>Content: a payment failed</source>
        <translation>内容：一笔付款失败</translation>
    </message>
    <message>
        <source>Content: a payment is pending</source>
        <translation>内容：一笔付款尚无结果</translation>
    </message>
    <message>
        <source>Content: about a payment, and not what became of it</source>
        <translation>内容：关于一笔付款，但没有说明其结果</translation>
    </message>
    <message>
        <source>It says: a card sent an SMS</source>
        <translation>内容：有卡发送了短信</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Not a notification: this is how our shop reports the payment of an eSIM to Linksfield. Nothing signs it, and anybody can write it: it proves no payment. Check the order under eSIM by QR code.</source>
        <translation>这不是 Linksfield 的通知：这是我方商店向 Linksfield 通知 eSIM 付款结果的请求。它没有签名，任何人都能写出，不能证明已付款。请在“二维码 eSIM”中查询此订单。</translation>
    </message>
    <message>
        <source>Not a notification: it has the form of an answer about an eSIM. Nothing signs it, and it does not say to which question: it proves nothing. Check the order under eSIM by QR code.</source>
        <translation>这不是 Linksfield 的通知：它的形式是对 eSIM 请求的回复。它没有签名，也没有说明回复的是哪个请求，不能证明任何事。请在“二维码 eSIM”中查询订单。</translation>
    </message>
    <message>
        <source>Content: our shop reports the payment of an eSIM</source>
        <translation>内容：我方商店通知 eSIM 付款结果</translation>
    </message>
    <message>
        <source>Content: an answer about an eSIM</source>
        <translation>内容：对 eSIM 请求的回复</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>页面顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>每张页数(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>页面集(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>QrOutput</name>
    <message>
        <source>Save the QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>It could not be saved to {path}: {reason}.</source>
        <translation>无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <source>Printing failed. Save it as an image and print that.</source>
        <translation>打印失败。请保存为图片后再打印。</translation>
    </message>
</context>
<context>
    <name>ReasonNeeded</name>
    <message>
        <source>Say briefly why you are sure that it was not placed.</source>
        <translation>请简要说明您为何确定未下单成功。</translation>
    </message>
    <message>
        <source>Nothing was sent: say why the same plan is ordered again within 24 hours.</source>
        <translation>未发送：请说明为何在 24 小时内再次订购同样的套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: say how you know that the order is of this card.</source>
        <translation>未发送：请说明您如何确认这个订单属于这张卡。</translation>
    </message>
    <message>
        <source>Nothing was sent: say why this payment is recorded again.</source>
        <translation>未发送：请说明为何再次登记这笔付款。</translation>
    </message>
    <message>
        <source>Nothing was sent: the e-mail address or payment method differs from the review.</source>
        <translation>未发送：电子邮箱或付款方式与核对时不同。</translation>
    </message>
    <message>
        <source>Nothing was sent: enter a reason first.</source>
        <translation>未发送：请先填写原因。</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved with your name.</source>
        <translation>会与您的姓名一起保存。</translation>
    </message>
    <message>
        <source>Back, without deciding</source>
        <translation>返回，不作判定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ReceivedBox</name>
    <message>
        <source>Notifications received</source>
        <translation>已收到的通知</translation>
    </message>
    <message>
        <source>Received from Linksfield on this computer</source>
        <translation>这台电脑从 Linksfield 收到</translation>
    </message>
    <message>
        <source>and {count} earlier ones</source>
        <translation>以及更早的 {count} 条</translation>
    </message>
</context>
<context>
    <name>ReceivingDialog</name>
    <message>
        <source>Receive notifications</source>
        <translation>接收通知</translation>
    </message>
    <message>
        <source>Port (0: a free one)</source>
        <translation>端口（0：任选空闲端口）</translation>
    </message>
    <message>
        <source>Host name that the proxy keeps (may stay empty)</source>
        <translation>代理保留的主机名（可留空）</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止接收</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>开始接收</translation>
    </message>
    <message>
        <source>This computer receives Linksfield&apos;s notifications for profile {profile} on 127.0.0.1; a proxy or tunnel of your company brings them here. Each is verified with the profile&apos;s keys and recorded once. Its content is shown under Payments and on the card.</source>
        <translation>这台电脑在 127.0.0.1 上为配置 {profile} 接收 Linksfield 的通知，由贵公司的代理或隧道转到这里。每条通知都用该配置的密钥验证，并只记录一次。其内容显示在“付款”和卡的页面上。</translation>
    </message>
    <message>
        <source>Type a number from 0 to 65535.</source>
        <translation>请输入 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Listening with the keys of profile {profile}, until you stop it or close the window.</source>
        <translation>正在用配置 {profile} 的密钥接收，直到您停止或关闭窗口。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>its Host header is another one; type that name above</source>
        <translation>其 Host 请求头不同；请在上面输入该名称</translation>
    </message>
    <message>
        <source>too many came at once</source>
        <translation>同时到达的太多</translation>
    </message>
    <message>
        <source>it is no POST</source>
        <translation>不是 POST 请求</translation>
    </message>
    <message>
        <source>its key is not kept here</source>
        <translation>本机没有保存其密钥</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>签名有误</translation>
    </message>
    <message>
        <source>it cannot be read as a notification</source>
        <translation>无法按通知解读</translation>
    </message>
    <message>
        <source>{time}  turned away: {reason}</source>
        <translation>{time}  已拒收：{reason}</translation>
    </message>
    <message>
        <source>{time}  not proved: {reason}</source>
        <translation>{time}  未通过验证：{reason}</translation>
    </message>
    <message>
        <source>{time}  right: {what} {cards}</source>
        <translation>{time}  有效：{what} {cards}</translation>
    </message>
    <message>
        <source>{time}  right, but it could not be written down: {what} {cards}</source>
        <translation>{time}  有效，但无法记录：{what} {cards}</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Recent cards</source>
        <translation>最近的卡</translation>
    </message>
    <message>
        <source>No cards looked up yet</source>
        <translation>还没有查询过卡</translation>
    </message>
    <message>
        <source>Unpin this card</source>
        <translation>取消固定这张卡</translation>
    </message>
    <message>
        <source>Pin this card</source>
        <translation>固定这张卡</translation>
    </message>
    <message>
        <source>Remember recent cards</source>
        <translation>记住最近的卡</translation>
    </message>
    <message>
        <source>Clear recent cards</source>
        <translation>清除最近的卡</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Linksfield refused it and gave no reason (code {code}).</source>
        <translation>Linksfield 拒绝了，没有说明原因（代码 {code}）。</translation>
    </message>
    <message>
        <source>Linksfield says: {message} (code {code})</source>
        <translation>Linksfield 回复：{message}（代码 {code}）</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Rehearse Stripe</source>
        <translation>演练 Stripe</translation>
    </message>
    <message>
        <source>E-mail of the customer</source>
        <translation>客户的电子邮箱</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pay and start auto-renewal...</source>
        <translation>付款并开通自动续费…</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>在浏览器中打开页面</translation>
    </message>
    <message>
        <source>Only orders placed from this computer and paid by bank card can be rehearsed: their amount and plan are known.</source>
        <translation>只能演练在这台电脑上下的、由客户用银行卡付款的订单（金额和套餐已知）。</translation>
    </message>
    <message>
        <source>A page opens in your browser in place of the customer&apos;s. It closes after use or after 15 minutes. Use Stripe test cards only, never a real card.</source>
        <translation>浏览器会打开一个代替客户付款页的页面，使用后或 15 分钟后关闭。只能使用 Stripe 测试卡，切勿使用真卡。</translation>
    </message>
    <message>
        <source>Not yet tried with Stripe&apos;s own script: rely only on the payment result.</source>
        <translation>尚未用 Stripe 自己的脚本试过：请以付款结果为准。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Waiting for you in the browser. Closing this window closes the page.</source>
        <translation>请在浏览器中操作。关闭此窗口会一并关闭页面。</translation>
    </message>
    <message>
        <source>No browser could be opened. Close this window and set a default browser.</source>
        <translation>无法打开浏览器：请关闭此窗口并设置默认浏览器。</translation>
    </message>
    <message>
        <source>The page says paid. Linksfield&apos;s result is being checked; only that counts.</source>
        <translation>页面显示付款成功。正在查询 Linksfield 的结果，以其为准。</translation>
    </message>
    <message>
        <source>The page says the payment is pending. It is being followed.</source>
        <translation>页面显示付款处理中，会跟进其结果。</translation>
    </message>
    <message>
        <source>Bank card set up</source>
        <translation>银行卡已绑定</translation>
    </message>
    <message>
        <source>The bank card is set up. Nothing is charged yet: continue with Pay and start auto-renewal.</source>
        <translation>银行卡已绑定。尚未扣费：请继续“付款并开通自动续费”。</translation>
    </message>
    <message>
        <source>Paid, and auto-renewal is on: see Auto-renewal.</source>
        <translation>已付款，自动续费已开启：请看“自动续费”。</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>未付款离开</translation>
    </message>
    <message>
        <source>The page was left without paying. Nothing was charged by it; you can open another.</source>
        <translation>未付款就离开了页面，该页面没有扣款。可以再打开一个页面。</translation>
    </message>
    <message>
        <source>Nobody used the page for 15 minutes, so it was closed. You can open another.</source>
        <translation>页面 15 分钟无人使用，已关闭。可以再打开一个。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>How Linksfield authorises a payment is assumed, not documented: see the guide.</source>
        <translation>Linksfield 如何授权付款属于推测，文档未说明：请看指南。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Asking Linksfield to authorise the payment...</source>
        <translation>正在请求 Linksfield 授权付款…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待操作</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>被拒付</translation>
    </message>
    <message>
        <source>Declined (Stripe&apos;s code: {code}). The page stays open for another try.</source>
        <translation>被拒付（Stripe 代码：{code}）。页面保持打开，可再试一次。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Linksfield says that this payment failed.</source>
        <translation>Linksfield 显示这笔付款失败。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Linksfield is being asked to start the renewal...</source>
        <translation>正在请求 Linksfield 开通续费…</translation>
    </message>
    <message>
        <source>Renewal on</source>
        <translation>续费已开启</translation>
    </message>
    <message>
        <source>Stripe&apos;s script did not load in the browser: check the network, and open another page.</source>
        <translation>Stripe 的脚本没有在浏览器中加载：请检查网络，再打开一个页面。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Linksfield says it is paid: see Orders for whether it is on the card.</source>
        <translation>Linksfield 显示已付款：是否已到账，请看“订单”。</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>Stop auto-renewal...</source>
        <translation>关闭自动续费…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation>关闭自动续费</translation>
    </message>
    <message>
        <source>Refresh the auto-renewal</source>
        <translation>重新查询自动续费</translation>
    </message>
    <message>
        <source>Auto-renewal is on</source>
        <translation>自动续费已开启</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>On since</source>
        <translation>开启于</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Next charge date</source>
        <translation>下次扣费日期</translation>
    </message>
    <message>
        <source>Not given by Linksfield</source>
        <translation>Linksfield 未提供</translation>
    </message>
    <message>
        <source>Linksfield returned more than one record; the first is shown.</source>
        <translation>Linksfield 返回了多条记录，这里显示第一条。</translation>
    </message>
    <message>
        <source>The record is marked as ended: it does not show whether auto-renewal is on.</source>
        <translation>该记录标明已终止，无法由此判断自动续费是否开启。</translation>
    </message>
    <message>
        <source>Look up a card to see its auto-renewal.</source>
        <translation>查询一张卡即可查看其自动续费。</translation>
    </message>
    <message>
        <source>Linksfield is asked again...</source>
        <translation>正在再次向 Linksfield 查询…</translation>
    </message>
    <message>
        <source>Auto-renewal is not on for this card.</source>
        <translation>这张卡没有开启自动续费。</translation>
    </message>
    <message>
        <source>Stopped from this computer by {agent}: {when}.</source>
        <translation>由 {agent} 在这台电脑上关闭：{when}。</translation>
    </message>
    <message>
        <source>According to Linksfield at {time}; since when is not known. If the customer is still charged, check the payment under Payments.</source>
        <translation>这是 Linksfield 在 {time} 的回复，何时关闭未知。如客户仍被扣款，请在“付款”页查询。</translation>
    </message>
    <message>
        <source>Auto-renewal is still on: compare its numbers before you stop it.</source>
        <translation>自动续费仍为开启状态：关闭之前请核对其编号。</translation>
    </message>
    <message>
        <source>The request got no usable answer, but Linksfield shows auto-renewal off as of {time}.</source>
        <translation>请求未收到可用的回复，但 {time} 查询时 Linksfield 显示自动续费已关闭。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Part of this record could not be read.</source>
        <translation>这条记录有一部分无法读取。</translation>
    </message>
    <message>
        <source>It was already off. Nothing was changed.</source>
        <translation>原本就未开启，未作更改。</translation>
    </message>
    <message>
        <source>Auto-renewal is off. Checked {time}.</source>
        <translation>自动续费已关闭。{time} 已核实。</translation>
    </message>
    <message>
        <source>Auto-renewal is off: Linksfield was asked again and no longer shows it.</source>
        <translation>自动续费已关闭：再次查询后，Linksfield 已不再显示。</translation>
    </message>
</context>
<context>
    <name>ReopenOffer</name>
    <message>
        <source>{count} cards were open when you left.</source>
        <translation>上次离开时有 {count} 张卡打开着。</translation>
    </message>
    <message>
        <source>1 card was open then.</source>
        <translation>上次离开时有 1 张卡打开着。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>重新打开：{what}</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>不打开</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report contains versions, where in the program it happened, the error message and, if the program broke off, the end of the log. It contains no partner codes and no signatures; of card and payment numbers only the last digits. It stays on this computer until you pass it on to the people who maintain this program.</source>
        <translation>报告包含各部分的版本、错误在程序中的位置、错误本身的内容，意外中止后还包含日志的末尾。其中没有合作伙伴代码和签名；卡号和付款编号只保留末几位。在您转交给本程序的维护者之前，报告只留在本机。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Deleted: it is not offered again.</source>
        <translation>已删除：不会再次提供。</translation>
    </message>
    <message>
        <source>That did not work: {reason}. The report is still here.</source>
        <translation>操作未成功：{reason}。报告仍保留。</translation>
    </message>
    <message>
        <source>The program broke off last time</source>
        <translation>程序上次意外中止</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>The program broke off last time, without being closed. If something was being sent, it is shown as unconfirmed until you have checked it. This report is offered at each start until you delete it.</source>
        <translation>程序上次未经关闭就意外中止。如果当时正在发送请求，核实之前会显示为“待核实”。删除此报告之前，每次启动都会提示。</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and your last action may not have happened. You can keep working; your entries are still there. Look up the card again before you repeat anything; see Activity for what was sent.</source>
        <translation>程序出错，您最后的操作可能没有执行。可以继续使用，您输入的内容仍在。重复任何操作之前，请重新查询该卡；已发送的内容见“操作记录”。</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Cards whose turn has come</source>
        <translation>已轮到的卡</translation>
    </message>
    <message>
        <source>Every card with what became of it</source>
        <translation>每张卡的结果</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>Continue with the others</source>
        <translation>继续其余的卡</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>核实结果…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>bulk report</source>
        <translation>批量结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Copied: refund request, English</source>
        <translation>已复制：退款申请，英文</translation>
    </message>
    <message>
        <source>Copied: refund request, Chinese</source>
        <translation>已复制：退款申请，中文</translation>
    </message>
    <message>
        <source>A customer has paid Linksfield, but the plan is not on the card.</source>
        <translation>客户已向 Linksfield 付款，但套餐未到账。</translation>
    </message>
    <message>
        <source>A customer has paid Linksfield and says that the plan has not arrived.</source>
        <translation>客户已向 Linksfield 付款，并反映套餐未到账。</translation>
    </message>
    <message>
        <source>Please deliver the plan, or tell us why this is not possible.</source>
        <translation>请尽快开通该套餐，或告知无法开通的原因。</translation>
    </message>
    <message>
        <source>Card (ICCID): {iccid}</source>
        <translation>卡号（ICCID）：{iccid}</translation>
    </message>
    <message>
        <source>Our ticket: {ticket}</source>
        <translation>我方工单：{ticket}</translation>
    </message>
    <message>
        <source>Please refund {refund}: {count} payments were taken for one order.</source>
        <translation>申请退款 {refund}：同一订单收取了 {count} 笔付款。</translation>
    </message>
    <message>
        <source>Please refund what was taken too much: {count} payments were taken for one order.</source>
        <translation>申请退还多收款项：同一订单收取了 {count} 笔付款。</translation>
    </message>
    <message>
        <source>payId: {pay_id}</source>
        <translation>payId：{pay_id}</translation>
    </message>
    <message>
        <source>Order number: {order_no}</source>
        <translation>订单号：{order_no}</translation>
    </message>
    <message>
        <source>Amount: {money}</source>
        <translation>金额：{money}</translation>
    </message>
    <message>
        <source>Paid at (your time): {paid_at}</source>
        <translation>付款时间（贵方时间）：{paid_at}</translation>
    </message>
    <message>
        <source>Result: paid</source>
        <translation>结果：已付款</translation>
    </message>
    <message>
        <source>Confirmation of the payment was requested {moment}: {outcome}.</source>
        <translation>{moment}已请求确认付款：{outcome}。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused, “{message}” (code {code})</source>
        <translation>已拒绝，“{message}”（代码 {code}）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>未收到可用的回复</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Place this order?</source>
        <translation>确认下单？</translation>
    </message>
    <message>
        <source>Record this paid order?</source>
        <translation>确认登记此已付款订单？</translation>
    </message>
    <message>
        <source>Stop auto-renewal?</source>
        <translation>关闭自动续费？</translation>
    </message>
    <message>
        <source>Pay and start auto-renewal?</source>
        <translation>付款并开通自动续费？</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Record order</source>
        <translation>登记订单</translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation>关闭自动续费</translation>
    </message>
    <message>
        <source>Pay and start auto-renewal</source>
        <translation>付款并开通自动续费</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>其套餐</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm this payment?</source>
        <translation>请 Linksfield 确认这笔付款？</translation>
    </message>
    <message>
        <source>Extend this order?</source>
        <translation>要延长这个订单吗？</translation>
    </message>
    <message>
        <source>Order by our own contract (CSSS)?</source>
        <translation>要按我方合同下单吗（CSSS）？</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm</source>
        <translation>请 Linksfield 确认付款</translation>
    </message>
    <message>
        <source>Extend order</source>
        <translation>延长订单</translation>
    </message>
    <message>
        <source>Card {card} will no longer renew {plan}.</source>
        <translation>卡 {card} 将不再自动续费 {plan}。</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm payment {payment} of card {card}.</source>
        <translation>请 Linksfield 确认卡 {card} 的付款 {payment}。</translation>
    </message>
    <message>
        <source>Card {card}: {money} is charged now for {plan}, which renews until stopped.</source>
        <translation>卡 {card}：现在为 {plan} 扣款 {money}，之后自动续费，直至关闭。</translation>
    </message>
    <message>
        <source>Card {card}: an order of {plan} runs {periods} longer.</source>
        <translation>卡 {card}：{plan} 的一个订单延长 {periods}。</translation>
    </message>
    <message>
        <source>Card {card}: {plan}, {periods}, ordered by our own contract (CSSS).</source>
        <translation>卡 {card}：{plan}，{periods}，按我方合同下单（CSSS）。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>Our shop received</source>
        <translation>我方已收</translation>
    </message>
    <message>
        <source>Current end</source>
        <translation>目前到期时间</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>not at once</source>
        <translation>不立即启用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Told to Linksfield</source>
        <translation>告知 Linksfield</translation>
    </message>
    <message>
        <source>it has been paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>it has not been paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>What stays: the plan in use runs until it expires, and waiting plans follow as planned.</source>
        <translation>不受影响：使用中的套餐可用至到期，待生效的套餐照常生效。</translation>
    </message>
    <message>
        <source>What stays: the orders on the card. Only the one order runs longer.</source>
        <translation>卡上的订单都保留，只有这一个订单会延长。</translation>
    </message>
    <message>
        <source>Checked again at {time}. Orders in use or waiting: {count}.</source>
        <translation>已于 {time} 再次查询。使用中或待生效的订单：{count} 个。</translation>
    </message>
    <message>
        <source>No order sent from this computer for this card is unconfirmed.</source>
        <translation>本机没有为这张卡发送的待核实订单。</translation>
    </message>
    <message>
        <source>No request to stop auto-renewal sent from this computer for this card is unconfirmed.</source>
        <translation>本机没有为这张卡发送的待核实的关闭请求。</translation>
    </message>
    <message>
        <source>This cannot be undone here. Nothing is charged until the customer pays; after that it renews until auto-renewal is stopped.</source>
        <translation>在此无法撤销。客户付款前不会扣款；付款后会自动续费，直至关闭。</translation>
    </message>
    <message>
        <source>This cannot be undone here. Nothing is charged until the customer pays.</source>
        <translation>在此无法撤销。客户付款前不会扣款。</translation>
    </message>
    <message>
        <source>This cannot be undone here. Linksfield puts the plan on the card as paid by our shop.</source>
        <translation>在此无法撤销。Linksfield 会将套餐加到卡上，视为我方已付款。</translation>
    </message>
    <message>
        <source>No refund is made, and this cannot be undone here: renewing again needs a new order.</source>
        <translation>此操作不退款，且在此无法撤销；如需再次自动续费，须重新下单。</translation>
    </message>
    <message>
        <source>This cannot be undone here: the bank card that was set up is charged, and refunds cannot be made here.</source>
        <translation>在此无法撤销：会从已绑定的银行卡扣款，且本程序不能退款。</translation>
    </message>
    <message>
        <source>This cannot be undone here. It goes to our contract with Linksfield (CSSS), and no number of ours is in it: if no answer comes, nothing can prove what became of it.</source>
        <translation>此操作无法在这里撤销。请求发往我方与 Linksfield 的合同接口（CSSS），其中没有我方的编号：如果收不到回复，没有任何信息能证明结果。</translation>
    </message>
    <message>
        <source>payId of our shop</source>
        <translation>我方商店的 payId</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>On since</source>
        <translation>开启于</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>What stays: the orders that are on the card.</source>
        <translation>不受影响：卡上已有的订单。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>- {plan}</source>
        <translation>- {plan}</translation>
    </message>
    <message>
        <source>- {plan}, ends {end}</source>
        <translation>- {plan}，{end}到期</translation>
    </message>
    <message>
        <source>- {plan}, ends about {end}</source>
        <translation>- {plan}，约 {end}到期</translation>
    </message>
    <message>
        <source>This cannot be undone here. It tells Linksfield that the payment was made (assumed, not documented). Linksfield took the money; nothing is recorded as paid to us.</source>
        <translation>在此无法撤销。此请求告知 Linksfield 付款已完成（推测，文档未说明）。这笔款由 Linksfield 收取，不会登记为我方收款。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No ticket for this</source>
        <translation>此操作没有工单</translation>
    </message>
    <message>
        <source>Saved with this request.</source>
        <translation>会与此请求一起保存。</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>查看请求内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{keys} confirms</source>
        <translation>{keys}确认</translation>
    </message>
    <message>
        <source>Back, nothing is sent</source>
        <translation>返回，不发送任何内容</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>将要发送的请求</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Can be confirmed until {time}</source>
        <translation>{time} 前可确认</translation>
    </message>
    <message>
        <source>This review is too old: go back and open it again.</source>
        <translation>核对已过期：请返回后重新打开。</translation>
    </message>
    <message>
        <source>Hide the request</source>
        <translation>隐藏请求内容</translation>
    </message>
    <message>
        <source>This sends the same order again, with the same numbers.</source>
        <translation>这会以相同的编号再次发送同一订单。</translation>
    </message>
</context>
<context>
    <name>ReviewStopped</name>
    <message>
        <source>Nothing was sent: Linksfield no longer offers {before} for this card. Choose another plan.</source>
        <translation>未发送：Linksfield 不再为这张卡提供 {before}。请选择其他套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: the price has changed from {before} to {after} since you chose the plan. Tell the customer, then choose the plan again.</source>
        <translation>未发送：您选择套餐后，价格已从 {before} 变为 {after}。请告知客户后重新选择套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: {field} of this plan has changed from {before} to {after} since you chose it. Choose the plan again.</source>
        <translation>未发送：您选择后，此套餐的{field}已从 {before} 变为 {after}。请重新选择套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: Linksfield lists another plan under the codes of {before}, and an order could not tell the two apart. Choose another plan, or ask Linksfield.</source>
        <translation>未发送：Linksfield 还有另一个套餐使用 {before} 的代码，订单无法区分两者。请选择其他套餐，或询问 Linksfield。</translation>
    </message>
    <message>
        <source>Nothing was sent: auto-renewal is no longer on.</source>
        <translation>未发送：自动续费已不再开启。</translation>
    </message>
    <message>
        <source>Nothing was sent: another auto-renewal is on now (order {after}). Refresh and look at it first.</source>
        <translation>未发送：现在开启的是另一个自动续费（订单 {after}）。请先刷新查看。</translation>
    </message>
    <message>
        <source>Nothing was sent: the review is too old. Open it again and read it once more.</source>
        <translation>未发送：核对已过期。请重新打开并再次核对。</translation>
    </message>
    <message>
        <source>Nothing was sent: something else was done for this card after you opened the review. See Activity first.</source>
        <translation>未发送：您打开核对后，这张卡又有其他操作。请先看“操作记录”。</translation>
    </message>
    <message>
        <source>Already confirmed; it is sent only once. See Activity for the result.</source>
        <translation>已确认过，只会发送一次。结果请看“操作记录”。</translation>
    </message>
    <message>
        <source>Nothing was sent: the addresses in this profile now lead to another system. Restore them under Profiles to continue.</source>
        <translation>未发送：此配置的地址已更改，连接到了另一个系统。如需继续，请在“配置”中改回。</translation>
    </message>
    <message>
        <source>The addresses in this profile now lead to another system than the one this was sent to. Restore them under Profiles to continue.</source>
        <translation>此配置的地址已更改，不再连接原来的系统。如需继续，请在“配置”中改回。</translation>
    </message>
    <message>
        <source>The partner code of this profile has changed, so Linksfield would not find this. Use the earlier code to continue.</source>
        <translation>此配置的合作伙伴代码已更换，Linksfield 查不到这笔操作。请改用原来的代码继续。</translation>
    </message>
    <message>
        <source>Nothing was sent: enter the ticket, or tick that there is none for this.</source>
        <translation>未发送：请输入工单号，或勾选“没有工单”。</translation>
    </message>
    <message>
        <source>Nothing was sent: the review is out of date. Open it again.</source>
        <translation>未发送：核对已失效。请重新打开。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>the data allowance</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>the auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>the number of periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>某一部分</translation>
    </message>
</context>
<context>
    <name>SampleCards</name>
    <message>
        <source>Nothing ordered yet, 214 plans to choose from.</source>
        <translation>还没有订购，有 214 个套餐可选。</translation>
    </message>
    <message>
        <source>One plan in use with 12 days left, two more waiting behind it.</source>
        <translation>一个套餐使用中，还剩 12 天，后面还有两个待生效。</translation>
    </message>
    <message>
        <source>A plan in use with 9 days left, renewed automatically until stopped.</source>
        <translation>一个套餐使用中，还剩 9 天，会自动续费，直至关闭。</translation>
    </message>
    <message>
        <source>Paid to Linksfield, not delivered. Ask Linksfield to confirm the payment: the order arrives about 30 seconds later.</source>
        <translation>已向 Linksfield 付款但未到账。请 Linksfield 确认付款后，套餐约 30 秒到账。</translation>
    </message>
    <message>
        <source>Belongs to another partner (P000818): refused for P000270.</source>
        <translation>属于另一合作伙伴（P000818）：用 P000270 查询会被拒绝。</translation>
    </message>
    <message>
        <source>Plans and an order with unusual characters in their names (19 digits).</source>
        <translation>套餐和订单名称含特殊字符（19 位卡号）。</translation>
    </message>
    <message>
        <source>Nothing ordered yet: record the order that was paid in your own shop.</source>
        <translation>还没有订购：登记一笔在我方商店已付款的订单。</translation>
    </message>
    <message>
        <source>One plan in use that ends today, two waiting. Add a note, look it up again: the timeline says who did what.</source>
        <translation>一个套餐使用中，今天到期；另有两个待生效。添加备注后再次查询，时间线会显示谁做了什么。</translation>
    </message>
    <message>
        <source>I paid and nothing happened</source>
        <translation>我付了钱，套餐却没有到账</translation>
    </message>
    <message>
        <source>I paid in your shop and nothing happened</source>
        <translation>我在你们商店付了钱，套餐却没有到账</translation>
    </message>
    <message>
        <source>Stop charging me</source>
        <translation>不要再扣我的钱了</translation>
    </message>
    <message>
        <source>I want plan X</source>
        <translation>我想要某个套餐</translation>
    </message>
    <message>
        <source>When does it end, what comes next?</source>
        <translation>什么时候到期，之后是哪个套餐？</translation>
    </message>
    <message>
        <source>What did your colleague do?</source>
        <translation>你们同事之前做了什么？</translation>
    </message>
    <message>
        <source>You charged me twice</source>
        <translation>你们重复扣款了</translation>
    </message>
    <message>
        <source>Nothing ordered yet (card of the documentation&apos;s order reply).</source>
        <translation>还没有订购（文档订单回复所用的卡）。</translation>
    </message>
    <message>
        <source>Auto-renewal is on (card of the documentation&apos;s examples).</source>
        <translation>自动续费已开启（文档示例所用的卡）。</translation>
    </message>
    <message>
        <source>Two payments, both paid, for one order: the customer was charged twice.</source>
        <translation>同一订单有两笔付款，均已成功：客户被重复扣款。</translation>
    </message>
    <message>
        <source>May buy 10,000 plans.</source>
        <translation>可购买 10,000 个套餐。</translation>
    </message>
    <message>
        <source>Plans, and an order in use, with Chinese names.</source>
        <translation>套餐和一个使用中的订单，名称为中文。</translation>
    </message>
    <message>
        <source>Sample cards to practise with</source>
        <translation>用于练习的示例卡</translation>
    </message>
    <message>
        <source>Look up {card}</source>
        <translation>查询 {card}</translation>
    </message>
    <message>
        <source>Fewer sample cards</source>
        <translation>收起示例卡</translation>
    </message>
    <message>
        <source>More sample cards</source>
        <translation>更多示例卡</translation>
    </message>
</context>
<context>
    <name>SamplePayments</name>
    <message>
        <source>Practice: the customer gives you</source>
        <translation>练习：客户提供了</translation>
    </message>
    <message>
        <source>Check payment {payment} of the sample card</source>
        <translation>查询示例卡的付款 {payment}</translation>
    </message>
</context>
<context>
    <name>SaysNow</name>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Ask Linksfield again</source>
        <translation>再次查询 Linksfield</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>This computer&apos;s keyring is locked, or its question was closed without an answer. Unlock it, or enter the partner code of {profile} for this session.</source>
        <translation>这台电脑的密钥库已锁定，或其询问未回答就被关闭。请解锁，或输入 {profile} 的合作伙伴代码（仅本次使用）。</translation>
    </message>
    <message>
        <source>No partner code is stored for {profile} on this computer. Enter it, for this session or to store it.</source>
        <translation>这台电脑上没有保存 {profile} 的合作伙伴代码。请输入（可仅本次使用，也可保存）。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Restart the computer, or enter the partner code of {profile} for this session.</source>
        <translation>这台电脑的密钥库没有响应。请重启电脑，或输入 {profile} 的合作伙伴代码（仅本次使用）。</translation>
    </message>
    <message>
        <source>This computer has no keyring. Enter the partner code of {profile} for this session.</source>
        <translation>这台电脑没有密钥库。请输入 {profile} 的合作伙伴代码（仅本次使用）。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet: it may be asking you something in a window behind this one. Answer it there, or enter the partner code of {profile} for this session.</source>
        <translation>这台电脑的密钥库还没有响应：它可能正在此窗口后面的另一个窗口中询问您。请在那里回答，或输入 {profile} 的合作伙伴代码（仅本次使用）。</translation>
    </message>
    <message>
        <source>The partner code of {profile} was entered for other addresses and was not sent: the profile now leads to {detail}. Enter the code again only if it may go there.</source>
        <translation>{profile} 的合作伙伴代码是为别的地址输入的，没有发送：这个配置现在通往 {detail}。只有代码可以发往那里时，才请重新输入。</translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Partner code</source>
        <translation>合作伙伴代码</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>保存在密钥库中</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>Forget the kept code...</source>
        <translation>删除已保存的代码…</translation>
    </message>
    <message>
        <source>This computer has no keyring: the partner code is forgotten when the program closes.</source>
        <translation>这台电脑没有密钥库：程序关闭后不再保留合作伙伴代码。</translation>
    </message>
    <message>
        <source>The keyring is locked: until it is unlocked, the partner code cannot be kept in it.</source>
        <translation>密钥库已锁定：解锁之前，无法把合作伙伴代码保存在其中。</translation>
    </message>
    <message>
        <source>The keyring does not answer: the partner code is forgotten when the program closes.</source>
        <translation>密钥库没有响应：程序关闭后不再保留合作伙伴代码。</translation>
    </message>
    <message>
        <source>The keyring has not answered yet: it may be asking you something in a window behind this one. Until it answers, the partner code is forgotten when the program closes.</source>
        <translation>密钥库还没有响应：可能正在此窗口后面的另一个窗口中询问您。在响应之前，程序关闭后合作伙伴代码不会保留。</translation>
    </message>
    <message>
        <source>Stored by {backend} as plain text: anyone with access to this computer&apos;s files can read it.</source>
        <translation>由 {backend} 以明文保存：能访问这台电脑文件的人都能看到。</translation>
    </message>
    <message>
        <source>Stored in this computer&apos;s keyring: {backend}. Never in a file of this program.</source>
        <translation>保存在这台电脑的密钥库中：{backend}。绝不会存入本程序的文件。</translation>
    </message>
    <message>
        <source>Show the partner code</source>
        <translation>显示合作伙伴代码</translation>
    </message>
</context>
<context>
    <name>SetUpFile</name>
    <message>
        <source>Choose a set-up file</source>
        <translation>选择配置文件</translation>
    </message>
    <message>
        <source>Save a set-up file for colleagues</source>
        <translation>为同事保存配置文件</translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>SetUpPreview</name>
    <message>
        <source>Take over this set-up file?</source>
        <translation>接收这个配置文件吗？</translation>
    </message>
    <message>
        <source>Whoever made the file decided where these profiles lead. Look at the addresses before you take it.</source>
        <translation>这些配置通往哪里，由制作文件的人决定。接收之前请先看看地址。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Leads to: {hosts}</source>
        <translation>通往：{hosts}</translation>
    </message>
    <message>
        <source>Shop&apos;s address: {url}</source>
        <translation>商店地址：{url}</translation>
    </message>
    <message>
        <source>Address of CSSS: {url}</source>
        <translation>CSSS 的地址：{url}</translation>
    </message>
    <message>
        <source>Address of eSIM by QR code: {url}</source>
        <translation>二维码 eSIM 的地址：{url}</translation>
    </message>
    <message>
        <source>Address that verifications carry: {url}</source>
        <translation>验证时携带的地址：{url}</translation>
    </message>
    <message>
        <source>View only: nothing can be ordered or stopped</source>
        <translation>仅可查看：不能下单或关闭续费</translation>
    </message>
    <message>
        <source>Orders can be placed and auto-renewals stopped</source>
        <translation>可以下单，也可以关闭自动续费</translation>
    </message>
    <message>
        <source>Also sends calls that Linksfield&apos;s documentation leaves out in part</source>
        <translation>也发送 Linksfield 文档中没有完整说明的调用</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In fields and dialogs</source>
        <translation>在输入栏和对话框中</translation>
    </message>
    <message>
        <source>Look up the entered card</source>
        <translation>查询输入的卡</translation>
    </message>
    <message>
        <source>Confirm the reviewed order or stop</source>
        <translation>确认已核对的下单或关闭自动续费</translation>
    </message>
    <message>
        <source>Back, keeping your entries</source>
        <translation>返回，保留已输入的内容</translation>
    </message>
    <message>
        <source>Copy the selected row of a table</source>
        <translation>复制表格中选中的行</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Agent: {name}</source>
        <translation>客服：{name}</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>当前是谁在操作？</translation>
    </message>
</context>
<context>
    <name>SideDetails</name>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the details of the selected row</source>
        <translation>显示所选行的详情</translation>
    </message>
    <message>
        <source>All returned fields</source>
        <translation>返回的全部字段</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>最近的操作</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Recent cards</source>
        <translation>最近的卡</translation>
    </message>
    <message>
        <source>No card was worked on from this computer yet.</source>
        <translation>还没有在这台电脑上处理过卡。</translation>
    </message>
    <message>
        <source>Unconfirmed, beside the one above</source>
        <translation>其他待核实的操作</translation>
    </message>
    <message>
        <source>Check...</source>
        <translation>核实…</translation>
    </message>
    <message>
        <source>Followed payments</source>
        <translation>跟进中的付款</translation>
    </message>
    <message>
        <source>{payment}, card {card}: followed since {time}</source>
        <translation>{payment}，卡 {card}：自 {time} 起跟进</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Today, from this computer</source>
        <translation>今天在这台电脑上</translation>
    </message>
    <message>
        <source>Cards worked on: {cards}. Ordered: {ordered}, recorded: {recorded}, renewals stopped: {stopped}, notes: {notes}.</source>
        <translation>处理过的卡：{cards}。订购：{ordered}，登记：{recorded}，关闭续费：{stopped}，备注：{notes}。</translation>
    </message>
    <message>
        <source>Shift hand-over...</source>
        <translation>交接班…</translation>
    </message>
    <message>
        <source>{action} {what}</source>
        <translation>{action} {what}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>付款失败</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>更新于 {time}</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield…</translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation>已在收到回复前取消。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Confirmed by the agent and recorded</source>
        <translation>已由客服确认并记录</translation>
    </message>
    <message>
        <source>Sent to Linksfield</source>
        <translation>已发送给 Linksfield</translation>
    </message>
    <message>
        <source>Confirmed by Linksfield</source>
        <translation>Linksfield 已确认</translation>
    </message>
    <message>
        <source>Refused by Linksfield</source>
        <translation>Linksfield 已拒绝</translation>
    </message>
    <message>
        <source>Not sent: it never left this computer</source>
        <translation>未发送：没有离开这台电脑</translation>
    </message>
    <message>
        <source>No usable answer: unconfirmed</source>
        <translation>没有可用的回复：待核实</translation>
    </message>
    <message>
        <source>Decided: placed</source>
        <translation>判定：已下单成功</translation>
    </message>
    <message>
        <source>Decided: not placed</source>
        <translation>判定：未下单成功</translation>
    </message>
    <message>
        <source>The program closed before the answer came.</source>
        <translation>收到回复之前程序已关闭。</translation>
    </message>
    <message>
        <source>Linksfield was asked again and showed it.</source>
        <translation>再次查询后，Linksfield 已显示该操作。</translation>
    </message>
    <message>
        <source>Linksfield showed it later, contrary to the decision.</source>
        <translation>后来在 Linksfield 查到，与之前的判定不符。</translation>
    </message>
</context>
<context>
    <name>StillUnknown</name>
    <message>
        <source>Nothing was sent: an earlier request for this card is being sent or unconfirmed. Check what happened first.</source>
        <translation>未发送：这张卡之前的请求正在发送或待核实。请先核实。</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Stop auto-renewal</source>
        <translation>关闭自动续费</translation>
    </message>
    <message>
        <source>Plans in use run to their end, waiting orders stay. No money is refunded. It cannot be undone here.</source>
        <translation>使用中的套餐照常用到到期，待生效的订单保留。不会退款。在此无法撤销。</translation>
    </message>
    <message>
        <source>Looking at what was done since...</source>
        <translation>正在查看此后的操作…</translation>
    </message>
    <message>
        <source>Reason, saved with each stop</source>
        <translation>原因（随每次关闭保存）</translation>
    </message>
    <message>
        <source>Back, nothing is sent</source>
        <translation>返回，不发送任何内容</translation>
    </message>
    <message>
        <source>will be stopped, one by one</source>
        <translation>将逐一关闭</translation>
    </message>
    <message>
        <source>each with its own entry in Activity</source>
        <translation>每张卡在操作记录中各有一条</translation>
    </message>
</context>
<context>
    <name>StopRenewal</name>
    <message>
        <source>Linksfield&apos;s answer has no order number or payId for this auto-renewal, so it cannot be stopped here. Ask Linksfield.</source>
        <translation>Linksfield 的回复中缺少此自动续费的订单号或 payId，无法在本程序中关闭。请联系 Linksfield。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
</context>
<context>
    <name>TellBox</name>
    <message>
        <source>Copy the line for the customer</source>
        <translation>复制客户话术</translation>
    </message>
    <message>
        <source>Tell the customer: {line}</source>
        <translation>告知客户：{line}</translation>
    </message>
</context>
<context>
    <name>TemplateValues</name>
    <message>
        <source>about {day}</source>
        <translation>约 {day}</translation>
    </message>
    <message>
        <source>around {day}</source>
        <translation>约 {day}</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Reply templates</source>
        <translation>回复模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>保存此模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>模板已删除。</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>{card} is the card number, {tail} its last four digits, {plan} the plan, {ends} its last day, {next} the plan after it, {starts} when the plan that waits starts, {amount} what was paid. What is not known of a card is named before the reply is copied.</source>
        <translation>{card} 为卡号，{tail} 为卡号后四位，{plan} 为套餐，{ends} 为套餐到期日，{next} 为之后的套餐，{starts} 为待生效套餐的开始日，{amount} 为付款金额。卡上没有的内容会在复制回复前提示。</translation>
    </message>
    <message>
        <source>Empty: it cannot be chosen for a reply in English.</source>
        <translation>空白：英文回复中不能选用。</translation>
    </message>
    <message>
        <source>Empty: it cannot be chosen for a reply in Chinese.</source>
        <translation>空白：中文回复中不能选用。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of orders</source>
        <translation>订单时间线</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>{plan}: {when}.</source>
        <translation>{plan}：{when}。</translation>
    </message>
    <message>
        <source>plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>waiting, start not known</source>
        <translation>待生效，开始时间未知</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>waiting, from about {starts}</source>
        <translation>待生效，约从 {starts}起</translation>
    </message>
    <message>
        <source>waiting, about {starts} to {ends}</source>
        <translation>待生效，约 {starts}至{ends}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts}至{ends}</translation>
    </message>
    <message>
        <source>in use, end not known</source>
        <translation>使用中，到期日未知</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use, ends today</source>
        <translation>使用中，今天到期</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>in use, was to end {day}</source>
        <translation>使用中，原定 {day}到期</translation>
    </message>
    <message>
        <source>in use, ends about {day}</source>
        <translation>使用中，约 {day}到期</translation>
    </message>
    <message>
        <source>in use, ends {day}</source>
        <translation>使用中，{day}到期</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>was to end {day}</source>
        <translation>原定 {day}到期</translation>
    </message>
    <message>
        <source>Timeline of orders. {today}</source>
        <translation>订单时间线。{today}</translation>
    </message>
    <message>
        <source>Today at Linksfield, {day}</source>
        <translation>今天（Linksfield 日历），{day}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>The order is being sent: Linksfield has not answered yet.</source>
        <translation>正在发送订单：Linksfield 尚未回复。</translation>
    </message>
    <message>
        <source>The order was placed: do not order it again.</source>
        <translation>已下单成功，请勿重复下单。</translation>
    </message>
    <message>
        <source>The order was refused: it was not placed.</source>
        <translation>订单已被拒绝：未下单成功。</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>订单未发送。</translation>
    </message>
    <message>
        <source>The order is placed and waits for the customer&apos;s payment.</source>
        <translation>已下单，待客户付款。</translation>
    </message>
    <message>
        <source>No usable answer came to the order. It may have been placed: do not order again, check what happened first.</source>
        <translation>订单未收到可用的回复，可能已下单成功：请勿重复下单，请先核实。</translation>
    </message>
    <message>
        <source>The paid order is being sent: Linksfield has not answered yet.</source>
        <translation>正在发送已付款订单：Linksfield 尚未回复。</translation>
    </message>
    <message>
        <source>The paid order is recorded.</source>
        <translation>已付款订单已登记。</translation>
    </message>
    <message>
        <source>The paid order was recorded: do not record it again.</source>
        <translation>已付款订单已登记，请勿重复登记。</translation>
    </message>
    <message>
        <source>The paid order was refused: it was not recorded.</source>
        <translation>已付款订单被拒绝：未登记。</translation>
    </message>
    <message>
        <source>The paid order was not sent.</source>
        <translation>已付款订单未发送。</translation>
    </message>
    <message>
        <source>No usable answer came to the paid order. It may have been recorded: do not record it again, check what happened first.</source>
        <translation>已付款订单未收到可用的回复，可能已登记：请勿重复登记，请先核实。</translation>
    </message>
    <message>
        <source>Auto-renewal was stopped.</source>
        <translation>自动续费已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal was not stopped.</source>
        <translation>自动续费未能关闭。</translation>
    </message>
    <message>
        <source>The request was not sent: auto-renewal was not stopped.</source>
        <translation>请求未发送：自动续费未关闭。</translation>
    </message>
    <message>
        <source>Unconfirmed: no usable answer came. Auto-renewal may already be off. Check before you go on.</source>
        <translation>待核实：未收到可用的回复，自动续费可能已关闭。请先核实再继续。</translation>
    </message>
    <message>
        <source>Linksfield confirmed the payment. The order may take a while.</source>
        <translation>Linksfield 已确认付款。套餐到账可能需要一些时间。</translation>
    </message>
    <message>
        <source>The payment was confirmed. The order may take a while.</source>
        <translation>付款已确认。套餐到账可能需要一些时间。</translation>
    </message>
    <message>
        <source>The request was not sent: the payment was not confirmed.</source>
        <translation>请求未发送：付款未确认。</translation>
    </message>
    <message>
        <source>No usable answer came to the request. The payment may have been confirmed: check what happened before you ask again.</source>
        <translation>请求未收到可用的回复，付款可能已确认：再次请求前请先核实。</translation>
    </message>
    <message>
        <source>The request was not sent: the auto-renewal was not started.</source>
        <translation>请求未发送：自动续费未开通。</translation>
    </message>
    <message>
        <source>No usable answer came. The auto-renewal may have been started and charged: do not start it again, check what happened first.</source>
        <translation>未收到可用的回复，自动续费可能已开通并扣款：请勿重复开通，请先核实。</translation>
    </message>
    <message>
        <source>New end: {time} (Linksfield&apos;s time).</source>
        <translation>新的到期时间：{time}（Linksfield 的时间）。</translation>
    </message>
    <message>
        <source>Order number: {number}.</source>
        <translation>订单号：{number}。</translation>
    </message>
    <message>
        <source>Stopping auto-renewal...</source>
        <translation>正在关闭自动续费…</translation>
    </message>
    <message>
        <source>Noted, without proof, that the order was not placed. The console keeps looking for it for a day.</source>
        <translation>订单记为未下单成功，没有证明。本程序会继续查找一天。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the paid order was not recorded. The console keeps looking for it for a day.</source>
        <translation>已付款订单记为未登记成功，没有证明。本程序会继续查找一天。</translation>
    </message>
    <message>
        <source>Auto-renewal is off.</source>
        <translation>自动续费已关闭。</translation>
    </message>
    <message>
        <source>Noted, without proof, that auto-renewal was not stopped. Look at it before you stop it again.</source>
        <translation>自动续费记为未关闭，没有证明。再次关闭前请先查看。</translation>
    </message>
    <message>
        <source>Linksfield is being asked to confirm the payment.</source>
        <translation>正在请 Linksfield 确认付款。</translation>
    </message>
    <message>
        <source>Linksfield refused to confirm the payment: it was not confirmed.</source>
        <translation>Linksfield 拒绝确认付款：付款未确认。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the payment was not confirmed.</source>
        <translation>付款记为未确认，没有证明。</translation>
    </message>
    <message>
        <source>The auto-renewal is being paid for and started.</source>
        <translation>正在付款并开通自动续费。</translation>
    </message>
    <message>
        <source>Paid, and auto-renewal is on.</source>
        <translation>已付款，自动续费已开启。</translation>
    </message>
    <message>
        <source>The auto-renewal was started: do not start it again.</source>
        <translation>自动续费已开通，请勿重复开通。</translation>
    </message>
    <message>
        <source>The auto-renewal was refused: it was not started.</source>
        <translation>开通自动续费被拒绝：未开通。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the auto-renewal was not started. The console keeps looking for it for a day.</source>
        <translation>自动续费记为未开通，没有证明。本程序会继续查找一天。</translation>
    </message>
    <message>
        <source>The order is being extended: Linksfield has not answered yet.</source>
        <translation>正在延长订单：Linksfield 尚未回复。</translation>
    </message>
    <message>
        <source>The order is extended.</source>
        <translation>订单已延长。</translation>
    </message>
    <message>
        <source>The order was extended: do not extend it again.</source>
        <translation>订单已延长：请不要再次延长。</translation>
    </message>
    <message>
        <source>Linksfield refused to extend the order: it was not extended.</source>
        <translation>Linksfield 拒绝延长订单：订单未延长。</translation>
    </message>
    <message>
        <source>The request was not sent: the order was not extended.</source>
        <translation>请求未发送：订单未延长。</translation>
    </message>
    <message>
        <source>No usable answer came to the request. The order may have been extended: do not extend it again, check what happened first.</source>
        <translation>请求没有收到可用的回复。订单可能已延长：请不要再次延长，先核实结果。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the order was not extended. Look at its end before you extend it again.</source>
        <translation>订单记为未延长，没有证明。再次延长前请先查看到期日。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the order by contract (CSSS) was not placed. Look at the card before you order again.</source>
        <translation>按合同（CSSS）的订单记为未下单成功，没有证明。再次下单前请先查看这张卡。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the order was placed: do not order it again.</source>
        <translation>订单记为已下单成功，没有证明：请勿再次下单。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the paid order was recorded: do not record it again.</source>
        <translation>已付款订单记为已登记，没有证明：请勿再次登记。</translation>
    </message>
    <message>
        <source>Noted, without proof, that auto-renewal was stopped.</source>
        <translation>自动续费记为已关闭，没有证明。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the payment was confirmed.</source>
        <translation>付款记为已确认，没有证明。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the auto-renewal was started: do not start it again.</source>
        <translation>自动续费记为已开通，没有证明：请勿再次开通。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the order was extended: do not extend it again.</source>
        <translation>订单记为已延长，没有证明：请勿再次延长。</translation>
    </message>
    <message>
        <source>Noted, without proof, that the order by contract (CSSS) was placed: do not order it again.</source>
        <translation>按合同（CSSS）的订单记为已下单成功，没有证明：请勿再次下单。</translation>
    </message>
    <message>
        <source>an agent without a name</source>
        <translation>未填写姓名的客服</translation>
    </message>
    <message>
        <source>Noted by {agent}, {time}.</source>
        <translation>记录人：{agent}，{time}。</translation>
    </message>
    <message>
        <source>The order by contract (CSSS) is being sent: Linksfield has not answered yet.</source>
        <translation>正在发送合同订单（CSSS）：Linksfield 尚未回复。</translation>
    </message>
    <message>
        <source>The order by contract (CSSS) is placed.</source>
        <translation>合同订单（CSSS）已下单成功。</translation>
    </message>
    <message>
        <source>The order by contract (CSSS) was placed: do not order it again.</source>
        <translation>合同订单（CSSS）已下单成功：请不要重复下单。</translation>
    </message>
    <message>
        <source>The order by contract (CSSS) was refused: it was not placed.</source>
        <translation>合同订单（CSSS）已拒绝：未下单成功。</translation>
    </message>
    <message>
        <source>The order by contract (CSSS) was not sent.</source>
        <translation>合同订单（CSSS）未发送。</translation>
    </message>
    <message>
        <source>No usable answer came to the order by contract (CSSS). It may have been placed: do not order again, check what happened first.</source>
        <translation>合同订单（CSSS）没有收到可用的回复。可能已下单成功：请不要重复下单，先核实结果。</translation>
    </message>
    <message>
        <source>Auto-renewal was already off. Nothing was changed.</source>
        <translation>自动续费原本就未开启，未作更改。</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Linksfield accepted the card: profile and partner code work.</source>
        <translation>Linksfield 接受了这张卡：配置和合作伙伴代码可用。</translation>
    </message>
    <message>
        <source>Linksfield answered, so the connection works, but it refused this card with this partner code. {words}</source>
        <translation>Linksfield 已回复，连接正常，但拒绝了这张卡与此合作伙伴代码的组合。{words}</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Switch to {profile}</source>
        <translation>切换到 {profile}</translation>
    </message>
    <message>
        <source>Enter the partner code of {profile}</source>
        <translation>输入 {profile} 的合作伙伴代码</translation>
    </message>
    <message>
        <source>Enter the partner code</source>
        <translation>输入合作伙伴代码</translation>
    </message>
    <message>
        <source>Card found</source>
        <translation>查到此卡</translation>
    </message>
    <message>
        <source>Card not found</source>
        <translation>查无此卡</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
</context>
<context>
    <name>TrialPart</name>
    <message>
        <source>A card number to test with</source>
        <translation>用于测试的卡号</translation>
    </message>
    <message>
        <source>The card is only looked up: nothing is ordered or changed.</source>
        <translation>只查询这张卡：不会下单，也不会更改任何内容。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在查询 Linksfield…</translation>
    </message>
    <message>
        <source>Paste a card number</source>
        <translation>粘贴卡号</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The activity file on this computer is damaged, so no changes can be sent. Look-ups still work. Keep journal.sqlite3 as it is and tell your IT department.</source>
        <translation>这台电脑的操作记录文件已损坏，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>Somebody has changed the activity file on this computer, so no changes can be sent. Look-ups still work. Keep journal.sqlite3 as it is and tell your IT department.</source>
        <translation>有人改动了这台电脑的操作记录文件，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>Entries are missing from the activity file on this computer, so no changes can be sent. Look-ups still work. Keep journal.sqlite3 as it is and tell your IT department.</source>
        <translation>这台电脑的操作记录文件缺少条目，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>The end of the activity file on this computer is missing, so no changes can be sent. Look-ups still work. Keep the data folder as it is and tell your IT department.</source>
        <translation>这台电脑的操作记录文件缺少末尾部分，因此不能发送更改。查询仍可使用。请原样保留数据文件夹，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>The data folder has a link in place of the activity file. Links are not followed, so no changes can be sent. Look-ups still work. Tell your IT department.</source>
        <translation>数据文件夹中本应是这台电脑操作记录文件的位置是一个链接。程序不会跟随链接，因此不能发送更改。查询仍可使用。请告知 IT 部门。</translation>
    </message>
    <message>
        <source>The protection of the activity file on this computer was removed, so no changes can be sent. Look-ups still work. Keep journal.sqlite3 as it is and tell your IT department.</source>
        <translation>这台电脑操作记录文件的保护措施已被移除，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be recorded and no changes can be sent. Look-ups still work. Free some space, then try again.</source>
        <translation>这台电脑的磁盘已满，无法记录，因此不能发送更改。查询仍可使用。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so no changes can be sent. Look-ups still work. Ask your IT department for write access, then try again.</source>
        <translation>数据文件夹无法写入，因此不能发送更改。查询仍可使用。请向 IT 部门申请写入权限后重试。</translation>
    </message>
    <message>
        <source>Another program is using the activity file, so no changes can be sent now. Look-ups still work. Close that program (perhaps a backup), then try again.</source>
        <translation>另一个程序占用了这台电脑的操作记录文件，因此现在不能发送更改。查询仍可使用。请关闭该程序（可能是备份程序）后重试。</translation>
    </message>
    <message>
        <source>Activity cannot be written to this computer&apos;s disk, so no changes can be sent. Look-ups still work. Close the console, have the disk checked, and start again.</source>
        <translation>操作记录无法写入磁盘，因此不能发送更改。查询仍可使用。请关闭程序，检查磁盘后重新启动。</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where nothing can be recorded safely, so no changes can be sent. Look-ups still work. Start the console with a data folder on this computer.</source>
        <translation>数据文件夹位于网络驱动器上，无法安全记录，因此不能发送更改。查询仍可使用。请使用本机的数据文件夹启动本程序。</translation>
    </message>
    <message>
        <source>The activity file on this computer is being checked, so no changes can be sent yet. Look-ups still work. Try again in a moment.</source>
        <translation>正在检查这台电脑的操作记录文件，因此暂时不能发送更改。查询仍可使用。请稍后重试。</translation>
    </message>
    <message>
        <source>Another console window is using this data folder, so this one can only look things up. Send changes from the other window, or close it and try again.</source>
        <translation>另一个程序窗口正在使用此数据文件夹，因此此窗口只能查询。请在另一个窗口发送更改，或将其关闭后重试。</translation>
    </message>
    <message>
        <source>The data folder was moved or removed while the console was running, so no changes can be sent. Look-ups still work. Close the console and start it again.</source>
        <translation>程序运行期间数据文件夹被移动或删除，因此不能发送更改。查询仍可使用。请关闭程序后重新启动。</translation>
    </message>
    <message>
        <source>The activity file was made by a newer version, so no changes can be sent. Look-ups still work. Update this program.</source>
        <translation>这台电脑的操作记录文件由更新版本的程序创建，因此不能发送更改。查询仍可使用。请更新本程序。</translation>
    </message>
    <message>
        <source>Activity was moved to another computer: changes are sent from there, this window can only look things up.</source>
        <translation>操作记录已迁移到另一台电脑：更改从那里发送，此窗口只能查询。</translation>
    </message>
    <message>
        <source>Nothing was imported: this file does not continue what was done on this computer. Choose the file saved by Move to another computer, on a computer where nothing has been done yet.</source>
        <translation>未导入：此文件与本机的操作记录不连续。请在尚无操作的电脑上，选择由“迁移到另一台电脑”导出的文件。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file you chose was changed after it was saved, or entries are missing from it. This computer goes on as before. Save the file again on the other computer.</source>
        <translation>未导入任何内容：所选文件在保存后被改动，或缺少条目。这台电脑照常继续。请在另一台电脑上重新保存该文件。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file you chose is damaged, or is not a transfer file. This computer goes on as before. Choose another file, or save it again on the other computer.</source>
        <translation>未导入：所选文件已损坏，或不是迁移文件。本机不受影响。请另选文件，或在另一台电脑上重新导出。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file you chose was saved by a newer version of the program. Update this one first.</source>
        <translation>未导入任何内容：所选文件由更新版本的程序保存。请先更新此程序。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file you chose cannot be read. This computer goes on as before. Copy the file to another place, and choose it there.</source>
        <translation>未导入任何内容：无法读取所选文件。这台电脑照常继续。请把文件复制到别处，再从那里选择。</translation>
    </message>
    <message>
        <source>The program is closing: nothing more is sent.</source>
        <translation>程序正在关闭：不再发送任何内容。</translation>
    </message>
    <message>
        <source>Activity cannot be recorded on this computer, so no changes can be sent. Look-ups still work. Tell your IT department.</source>
        <translation>操作记录无法保存在这台电脑上，因此不能发送更改。查询仍可使用。请告知 IT 部门。</translation>
    </message>
</context>
<context>
    <name>UndeliveredDialog</name>
    <message>
        <source>Paid, not delivered</source>
        <translation>已付款未到账</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Follow until it arrives</source>
        <translation>持续跟进至到账</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text to pass on to Linksfield</source>
        <translation>转交 Linksfield 的文字</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>payId</source>
        <translation>payId</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Linksfield gives no time zone</source>
        <translation>Linksfield 的时间不含时区</translation>
    </message>
    <message>
        <source>Linksfield took this money: never record it as paid to us.</source>
        <translation>此款项由 Linksfield 收取：切勿登记为我方收款。</translation>
    </message>
    <message>
        <source>Orders on the card, {as_of}</source>
        <translation>卡上的订单，{as_of}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm...</source>
        <translation>请 Linksfield 确认付款…</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer about the payment</source>
        <translation>Linksfield 对这笔付款的回复</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message>
        <source>The order for card {card} is filled in but not sent. Close again to quit; it will be lost.</source>
        <translation>卡 {card} 的订单已填写但未发送。再次关闭即可退出，填写的内容将丢失。</translation>
    </message>
    <message>
        <source>{count} orders are filled in but not sent. Close again to quit; they will be lost.</source>
        <translation>有 {count} 个订单已填写但未发送。再次关闭即可退出，填写的内容将丢失。</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>Updates...</source>
        <translation>更新…</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Off: no address is set, and nobody is asked.</source>
        <translation>已关闭：未设置地址，不会向任何主机读取。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>{read} {signed}</source>
        <translation>{read}{signed}</translation>
    </message>
    <message>
        <source>Read ({when}), but it could not be saved in the data folder: it applies to this session only.</source>
        <translation>已读取（{when}），但无法写入数据文件夹：仅本次使用。</translation>
    </message>
    <message>
        <source>Read ({when}): there is nothing newer than this version, {own}.</source>
        <translation>已读取（{when}）：没有比当前版本 {own} 更新的版本。</translation>
    </message>
    <message>
        <source>Read ({when}): a newer version is there. This one is {own}.</source>
        <translation>已读取（{when}）：有新版本。当前版本为 {own}。</translation>
    </message>
    <message>
        <source>It is signed by the key that is set here.</source>
        <translation>已由此处设置的密钥签名。</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>未签名。</translation>
    </message>
    <message>
        <source>Could not be read ({when}): {reason} Nothing was changed by it.</source>
        <translation>无法读取（{when}）：{reason}一切保持不变。</translation>
    </message>
    <message>
        <source>its host was not found.</source>
        <translation>找不到其主机。</translation>
    </message>
    <message>
        <source>its host refused the connection.</source>
        <translation>其主机拒绝连接。</translation>
    </message>
    <message>
        <source>its host did not answer in time.</source>
        <translation>其主机响应超时。</translation>
    </message>
    <message>
        <source>its host could not prove who it is (certificate).</source>
        <translation>其主机无法证明身份（证书）。</translation>
    </message>
    <message>
        <source>the proxy of this network did not let it through.</source>
        <translation>本网络的代理未放行。</translation>
    </message>
    <message>
        <source>this network only has a SOCKS proxy, which cannot be used.</source>
        <translation>本网络只有 SOCKS 代理，无法使用。</translation>
    </message>
    <message>
        <source>this computer is offline.</source>
        <translation>本机未联网。</translation>
    </message>
    <message>
        <source>what came is not JSON.</source>
        <translation>收到的内容不是 JSON。</translation>
    </message>
    <message>
        <source>what came is not a JSON object.</source>
        <translation>收到的内容不是 JSON 对象。</translation>
    </message>
    <message>
        <source>its link is missing or is not an https address.</source>
        <translation>缺少链接，或链接不是 https 地址。</translation>
    </message>
    <message>
        <source>Version {own} is no longer safe for production: nothing is sent there until version {required} or newer is installed. Look-ups, practice and test (UAT) still work.</source>
        <translation>当前版本 {own} 已不能安全用于生产环境：安装 {required} 或更新的版本之前，不会向生产环境发送任何更改。查询、练习环境和测试环境（UAT）仍可使用。</translation>
    </message>
    <message>
        <source>the connection broke.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>Its signature was not verified: no key is set here.</source>
        <translation>未验证其签名：此处未设置密钥。</translation>
    </message>
    <message>
        <source>its host answered with HTTP status {status}.</source>
        <translation>其主机返回 HTTP 状态 {status}。</translation>
    </message>
    <message>
        <source>its host sends us elsewhere, where we do not follow.</source>
        <translation>其主机要求转到别处，本程序不跟随。</translation>
    </message>
    <message>
        <source>what came is far too large.</source>
        <translation>收到的内容过大。</translation>
    </message>
    <message>
        <source>the address does not begin with https://.</source>
        <translation>地址不以 https:// 开头。</translation>
    </message>
    <message>
        <source>the address is none.</source>
        <translation>地址无效。</translation>
    </message>
    <message>
        <source>it says one thing twice.</source>
        <translation>其中有一项重复。</translation>
    </message>
    <message>
        <source>its version is missing, or is none.</source>
        <translation>缺少版本，或版本无效。</translation>
    </message>
    <message>
        <source>its minimum safe version is missing, is none, or is newer than the newest.</source>
        <translation>缺少最低安全版本、该版本无效，或高于最新版本。</translation>
    </message>
    <message>
        <source>its SHA-256 is missing, or is none.</source>
        <translation>缺少 SHA-256，或其无效。</translation>
    </message>
    <message>
        <source>its notes are missing, or far too long.</source>
        <translation>缺少说明，或说明过长。</translation>
    </message>
    <message>
        <source>its signature is none.</source>
        <translation>其签名无效。</translation>
    </message>
    <message>
        <source>it is not signed, and a key is set here: it is not believed.</source>
        <translation>未签名，而此处设置了密钥：不予采信。</translation>
    </message>
    <message>
        <source>the key that is set here did not sign it: it is not believed.</source>
        <translation>不是由此处设置的密钥签名：不予采信。</translation>
    </message>
    <message>
        <source>the key in the settings is none: nothing is believed.</source>
        <translation>设置中的密钥无效：一律不予采信。</translation>
    </message>
    <message>
        <source>something on the way failed.</source>
        <translation>途中出错。</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>有新版本 {version}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Address of the manifest</source>
        <translation>更新清单的地址</translation>
    </message>
    <message>
        <source>Public key (optional)</source>
        <translation>公钥（可选）</translation>
    </message>
    <message>
        <source>If it is set, only a manifest signed with it is believed. If it is empty, none has to be signed.</source>
        <translation>设置后，只采信用该密钥签名的更新清单；留空则不要求签名。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用以上设置</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其网页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The people who maintain this program publish a small file that says which version is the newest and which one production needs. It is read at most once a day. Nothing is downloaded or installed automatically.</source>
        <translation>本程序的维护者发布一个小文件，说明最新版本以及生产环境所需的版本。每天最多读取一次。不会自动下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of what you downloaded with this one.</source>
        <translation>请将所下载文件的 SHA-256 与此处比对。</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: {link}</source>
        <translation>无法打开浏览器。地址是：{link}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Its page</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>order {order}</source>
        <translation>订单 {order}</translation>
    </message>
    <message>
        <source>{number} (unit not documented)</source>
        <translation>{number}（单位没有文档）</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 字节</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
</context>
<context>
    <name>UsageFrame</name>
    <message>
        <source>Used in this cycle</source>
        <translation>本周期已用</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Real-time information...</source>
        <translation>实时信息…</translation>
    </message>
    <message>
        <source>Refresh what the card has used</source>
        <translation>刷新卡的已用流量</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Linksfield gives no number for this card.</source>
        <translation>Linksfield 没有给出这张卡的数字。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not say which card it is about: {amount} used</source>
        <translation>Linksfield 的回复没有说明是哪张卡：已用 {amount}</translation>
    </message>
    <message>
        <source>left at high speed, by the name of its field: {amount}</source>
        <translation>剩余高速流量（按字段名理解）：{amount}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>UsageLine</name>
    <message>
        <source>Data used is not certain: Linksfield gave {used} and did not say for which card (as of {moment}).</source>
        <translation>已用流量不确定：Linksfield 给出 {used}，但没有说明是哪张卡（截至 {moment}）。</translation>
    </message>
    <message>
        <source>Used in this cycle: {used}, order {order} (as of {moment}).</source>
        <translation>本周期已用：{used}，订单 {order}（截至 {moment}）。</translation>
    </message>
    <message>
        <source>Used in this cycle: {used} (as of {moment}).</source>
        <translation>本周期已用：{used}（截至 {moment}）。</translation>
    </message>
    <message>
        <source>Left at high speed, by the name of its field: {left}.</source>
        <translation>剩余高速流量（按字段名理解）：{left}。</translation>
    </message>
    <message>
        <source>In the current cycle, {used} of data has been used (as of {moment}).</source>
        <translation>本周期已使用流量 {used}（截至 {moment}）。</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 字节</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number}, unit not documented</source>
        <translation>{number}，单位没有文档</translation>
    </message>
</context>
<context>
    <name>VerdictBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry: {what}</source>
        <translation>重试：{what}</translation>
    </message>
</context>
<context>
    <name>VerdictNews</name>
    <message>
        <source>Card {card}: {verdict}. {sentence}</source>
        <translation>卡 {card}：{verdict}。{sentence}</translation>
    </message>
</context>
<context>
    <name>VerdictSteps</name>
    <message>
        <source>{said} ({time})</source>
        <translation>{said}（{time}）</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未能查看</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>amount not given</source>
        <translation>未提供金额</translation>
    </message>
    <message>
        <source>{message} (code {code})</source>
        <translation>{message}（代码 {code}）</translation>
    </message>
    <message>
        <source>{what}: being asked</source>
        <translation>{what}：正在查询</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡信息</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Payment {pay_id}</source>
        <translation>付款 {pay_id}</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>本机操作</translation>
    </message>
    <message>
        <source>Payment {pay_id} is paid, {money}.</source>
        <translation>付款 {pay_id} 已付款，{money}。</translation>
    </message>
    <message>
        <source>Payment {pay_id} failed, {money}.</source>
        <translation>付款 {pay_id} 失败，{money}。</translation>
    </message>
    <message>
        <source>Linksfield does not know payment {pay_id}: {message}</source>
        <translation>Linksfield 查无付款 {pay_id}：{message}</translation>
    </message>
    <message>
        <source>Linksfield knows this card.</source>
        <translation>Linksfield 确认此卡有效。</translation>
    </message>
    <message>
        <source>Linksfield refuses this card: {message}</source>
        <translation>Linksfield 不接受此卡：{message}</translation>
    </message>
    <message>
        <source>No order is in use or waiting.</source>
        <translation>没有使用中或待生效的订单。</translation>
    </message>
    <message>
        <source>%n order(s) in use or waiting.</source>
        <translation>%n 个订单使用中或待生效。</translation>
    </message>
    <message>
        <source>Its order is on the card.</source>
        <translation>对应的订单已在卡上。</translation>
    </message>
    <message>
        <source>One more order came while it was waited for.</source>
        <translation>等待期间卡上新增一个订单。</translation>
    </message>
    <message>
        <source>Linksfield lists an auto-renewal.</source>
        <translation>Linksfield 列有一项自动续费。</translation>
    </message>
    <message>
        <source>Ask Linksfield to confirm...</source>
        <translation>请 Linksfield 确认付款…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Look up the card first.</source>
        <translation>请先查询此卡。</translation>
    </message>
    <message>
        <source>Payment {pay_id} is pending, {money}.</source>
        <translation>付款 {pay_id} 处理中，{money}。</translation>
    </message>
    <message>
        <source>{what}: not asked, nothing was sent</source>
        <translation>{what}：未查询，未发送任何请求</translation>
    </message>
    <message>
        <source>Payment {pay_id} has an unknown status.</source>
        <translation>付款 {pay_id} 的状态未知。</translation>
    </message>
    <message>
        <source>%n order(s) could not be read in full.</source>
        <translation>%n 个订单无法完整读取。</translation>
    </message>
    <message>
        <source>Its order is not among those that Linksfield lists.</source>
        <translation>Linksfield 列出的订单中没有对应的订单。</translation>
    </message>
    <message>
        <source>Its order is waited for: the card is checked again and again.</source>
        <translation>正在等待对应的订单：会反复查询这张卡。</translation>
    </message>
    <message>
        <source>Auto-renewal is not on.</source>
        <translation>自动续费未开启。</translation>
    </message>
    <message>
        <source>Nothing was ordered, recorded or stopped from here.</source>
        <translation>本机没有下单、登记或关闭续费的操作。</translation>
    </message>
    <message>
        <source>Done from here.</source>
        <translation>从本机执行。</translation>
    </message>
    <message>
        <source>{what}, by {agent}: {outcome}</source>
        <translation>{what}（{agent}）：{outcome}</translation>
    </message>
    <message>
        <source>an agent without a name</source>
        <translation>未填写姓名的客服</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>核实结果…</translation>
    </message>
    <message>
        <source>Follow the payment</source>
        <translation>跟进付款</translation>
    </message>
    <message>
        <source>Follow until it arrives</source>
        <translation>持续跟进至到账</translation>
    </message>
    <message>
        <source>Escalate...</source>
        <translation>上报…</translation>
    </message>
    <message>
        <source>Copy refund request</source>
        <translation>复制退款申请</translation>
    </message>
    <message>
        <source>Compare payments...</source>
        <translation>比对付款…</translation>
    </message>
    <message>
        <source>Record it for our shop...</source>
        <translation>登记为我方收款…</translation>
    </message>
    <message>
        <source>Paste a payId...</source>
        <translation>粘贴 payId…</translation>
    </message>
    <message>
        <source>Send the way to pay...</source>
        <translation>发送付款方式…</translation>
    </message>
    <message>
        <source>Order a plan</source>
        <translation>订购套餐</translation>
    </message>
    <message>
        <source>Stop auto-renewal...</source>
        <translation>关闭自动续费…</translation>
    </message>
    <message>
        <source>Try my other profiles</source>
        <translation>试试其他配置</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>复制备注</translation>
    </message>
    <message>
        <source>Asks Linksfield what became of it. Sends nothing again.</source>
        <translation>向 Linksfield 查询结果，不会重复发送。</translation>
    </message>
    <message>
        <source>Asks Linksfield to deliver it. Sends no new payment.</source>
        <translation>请 Linksfield 开通套餐，不会发起新的付款。</translation>
    </message>
    <message>
        <source>What is on the card stays. You are asked before it is sent.</source>
        <translation>卡上现有套餐不受影响，发送前会再次询问。</translation>
    </message>
    <message>
        <source>Only if our own shop has the money.</source>
        <translation>仅限款项已由我方商店收取时。</translation>
    </message>
    <message>
        <source>Linksfield is still being asked.</source>
        <translation>正在查询 Linksfield。</translation>
    </message>
    <message>
        <source>An earlier request is unconfirmed: check it first.</source>
        <translation>之前发送的请求尚待核实，请先核实。</translation>
    </message>
    <message>
        <source>This profile is view-only: change that under Profiles.</source>
        <translation>此配置仅可查看，可在“配置”中更改。</translation>
    </message>
    <message>
        <source>It is noted as confirmed, without proof: escalate it if the plan does not come.</source>
        <translation>已记为确认，但没有证明：若套餐未到账，请上报。</translation>
    </message>
    <message>
        <source>The payment already has a result.</source>
        <translation>付款已有结果。</translation>
    </message>
    <message>
        <source>The auto-renewal could not be read: check again.</source>
        <translation>自动续费无法确认，请再次查询。</translation>
    </message>
    <message>
        <source>There is no other profile on this computer: add one under Profiles.</source>
        <translation>本机没有其他配置：可在“配置”中添加。</translation>
    </message>
    <message>
        <source>The payment could not be read: check it again.</source>
        <translation>付款无法确认，请再次查询。</translation>
    </message>
    <message>
        <source>This version of the program is too old for production: see Help, Updates.</source>
        <translation>本程序的版本过旧，不能用于生产环境：见“帮助”中的“更新”。</translation>
    </message>
    <message>
        <source>{what}: could not be read</source>
        <translation>{what}：无法查询</translation>
    </message>
    <message>
        <source>No document describes this call, and the profile does not allow such calls.</source>
        <translation>此接口没有文档，且该配置不允许此类请求。</translation>
    </message>
    <message>
        <source>Linksfield refuses this card for this profile.</source>
        <translation>Linksfield 不接受该配置的这张卡。</translation>
    </message>
    <message>
        <source>The order is on the card.</source>
        <translation>订单已在卡上。</translation>
    </message>
    <message>
        <source>The order may be on the card already.</source>
        <translation>订单可能已在卡上。</translation>
    </message>
    <message>
        <source>Linksfield does not say that it is paid.</source>
        <translation>Linksfield 未说明已付款。</translation>
    </message>
    <message>
        <source>Linksfield has confirmed it already.</source>
        <translation>Linksfield 已确认。</translation>
    </message>
    <message>
        <source>It is being followed already.</source>
        <translation>已在跟进。</translation>
    </message>
    <message>
        <source>No payment of this card is known that it could be about.</source>
        <translation>没有已知的相关付款。</translation>
    </message>
    <message>
        <source>Linksfield took this money, not our shop.</source>
        <translation>此款项由 Linksfield 收取，不是我方商店。</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Nothing is unknown on this card.</source>
        <translation>此卡没有待核实的操作。</translation>
    </message>
    <message>
        <source>No double charge was found.</source>
        <translation>没有发现重复扣款。</translation>
    </message>
    <message>
        <source>No order waits for a payment.</source>
        <translation>没有待付款的订单。</translation>
    </message>
    <message>
        <source>Linksfield knows this card for this profile.</source>
        <translation>Linksfield 确认此卡属于该配置。</translation>
    </message>
    <message>
        <source>This payId was made here: our shop cannot have been paid with it.</source>
        <translation>此 payId 由本机生成，不可能是我方商店的付款。</translation>
    </message>
    <message>
        <source>What was done here could not be read.</source>
        <translation>无法读取本机操作记录。</translation>
    </message>
    <message>
        <source>There is only one payment: nothing to compare.</source>
        <translation>只有一笔付款，无需比对。</translation>
    </message>
    <message>
        <source>Which order on the card was paid for cannot be told.</source>
        <translation>无法判断付款对应卡上的哪个订单。</translation>
    </message>
    <message>
        <source>A request for this card is being sent: wait for the answer.</source>
        <translation>这张卡正在发送请求，请等待回复。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Charged twice</source>
        <translation>重复扣款</translation>
    </message>
    <message>
        <source>Paid, not delivered</source>
        <translation>已付款未到账</translation>
    </message>
    <message>
        <source>Not at Linksfield</source>
        <translation>Linksfield 查无此付款</translation>
    </message>
    <message>
        <source>Waits for payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Auto-renewal is being stopped right now.</source>
        <translation>正在关闭自动续费。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Recorded for our shop</source>
        <translation>已登记（我方收款）</translation>
    </message>
    <message>
        <source>Paid, delivered</source>
        <translation>已付款已到账</translation>
    </message>
    <message>
        <source>Renewal stopped</source>
        <translation>续费已关闭</translation>
    </message>
    <message>
        <source>Renewal on</source>
        <translation>自动续费中</translation>
    </message>
    <message>
        <source>The refund amount is not known.</source>
        <translation>应退金额未知。</translation>
    </message>
    <message>
        <source>Refund due: {refund}.</source>
        <translation>应退款：{refund}。</translation>
    </message>
    <message>
        <source>The payment of {money} is pending.</source>
        <translation>付款 {money} 处理中。</translation>
    </message>
    <message>
        <source>It is waiting.</source>
        <translation>待生效。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} is off, stopped by {agent} ({time}).</source>
        <translation>{plan} 的自动续费已关闭，操作人 {agent}（{time}）。</translation>
    </message>
    <message>
        <source>Auto-renewal is on: {plan}.</source>
        <translation>自动续费已开启：{plan}。</translation>
    </message>
    <message>
        <source>Auto-renewal is on since {day}: {plan}.</source>
        <translation>自动续费自 {day}起开启：{plan}。</translation>
    </message>
    <message>
        <source>Renewal off</source>
        <translation>未开启续费</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Nothing on it</source>
        <translation>卡上无套餐</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Asking, {answered} of {asked}</source>
        <translation>正在查询，{answered}/{asked}</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Linksfield knows no payment {pay_id}. It may be our own shop&apos;s.</source>
        <translation>Linksfield 查无付款 {pay_id}，可能是我方商店的付款。</translation>
    </message>
    <message>
        <source>Linksfield refuses this card for {profile}.</source>
        <translation>在配置 {profile} 下，Linksfield 不接受这张卡。</translation>
    </message>
    <message>
        <source>A valid card with nothing in use and nothing waiting.</source>
        <translation>卡有效，没有使用中或待生效的套餐。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Stop unknown</source>
        <translation>关闭结果待核实</translation>
    </message>
    <message>
        <source>Renewal unknown</source>
        <translation>续费结果待核实</translation>
    </message>
    <message>
        <source>Confirmation unknown</source>
        <translation>确认结果待核实</translation>
    </message>
    <message>
        <source>Extension unknown</source>
        <translation>延长待核实</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>订单待核实</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>(payId not known)</source>
        <translation>（payId 未知）</translation>
    </message>
    <message>
        <source>{plan} is being ordered right now.</source>
        <translation>正在下单：{plan}。</translation>
    </message>
    <message>
        <source>An order of {plan} is being extended right now.</source>
        <translation>正在延长 {plan} 的订单。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} is being started right now.</source>
        <translation>正在开通“{plan}”的自动续费。</translation>
    </message>
    <message>
        <source>Linksfield is being asked to confirm payment {pay_id}.</source>
        <translation>正在请 Linksfield 确认付款 {pay_id}。</translation>
    </message>
    <message>
        <source>{plan} was to be extended ({time}) and no usable answer came. It may be done.</source>
        <translation>已请求延长 {plan}（{time}），没有收到可用的回复。可能已延长。</translation>
    </message>
    <message>
        <source>{plan} was ordered ({time}) and no usable answer came. It may be placed.</source>
        <translation>{plan} 的下单请求已发送（{time}），但没有可用的回复，可能已下单成功。</translation>
    </message>
    <message>
        <source>{plan} was to be recorded ({time}); no usable answer came. It may be placed.</source>
        <translation>{plan} 的登记请求已发送（{time}），但没有可用的回复，可能已登记成功。</translation>
    </message>
    <message>
        <source>Auto-renewal was to be stopped ({time}) and no usable answer came. It may be off.</source>
        <translation>已请求关闭自动续费（{time}），但没有可用的回复，可能已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} was to be started ({time}) and no usable answer came. It may be on.</source>
        <translation>已请求开通“{plan}”的自动续费（{time}），但没有可用的回复，可能已开通。</translation>
    </message>
    <message>
        <source>Linksfield was asked to confirm payment {pay_id} ({time}) and no usable answer came.</source>
        <translation>已请 Linksfield 确认付款 {pay_id}（{time}），但没有可用的回复。</translation>
    </message>
    <message>
        <source>Paid, not traced</source>
        <translation>已付款，无法对应</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Linksfield could not be asked about payment {pay_id}: {why}. Nothing was sent.</source>
        <translation>无法向 Linksfield 查询付款 {pay_id}：{why}，未发送任何请求。</translation>
    </message>
    <message>
        <source>Linksfield gave no usable answer about payment {pay_id}. Nothing is concluded.</source>
        <translation>关于付款 {pay_id}，Linksfield 没有可用的回复，无法下结论。</translation>
    </message>
    <message>
        <source>Payment {pay_id} is paid. Which order on the card is its own cannot be told.</source>
        <translation>付款 {pay_id} 已付款，但无法判断对应卡上哪个订单。</translation>
    </message>
    <message>
        <source>Linksfield gave no usable answer about {what}. Nothing is concluded.</source>
        <translation>关于{what}，Linksfield 没有可用的回复，无法下结论。</translation>
    </message>
    <message>
        <source>Linksfield could not be asked about {what}: {why}. Nothing was sent.</source>
        <translation>无法向 Linksfield 查询{what}：{why}，未发送任何请求。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>there is no partner code for the profile</source>
        <translation>该配置没有合作伙伴代码</translation>
    </message>
    <message>
        <source>the partner code was entered for other addresses</source>
        <translation>合作伙伴代码是为其他地址输入的</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring did not give the partner code</source>
        <translation>本机的密钥库未提供合作伙伴代码</translation>
    </message>
    <message>
        <source>the profile is not set up for it</source>
        <translation>该配置尚未设置完整</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>this program could not send the question</source>
        <translation>本程序无法发出查询</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>the orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>{count} payments name one order. One of them may be its auto-renewal&apos;s.</source>
        <translation>{count} 笔付款对应同一订单，其中一笔可能是自动续费。</translation>
    </message>
    <message>
        <source>Charged {money} twice for one order.</source>
        <translation>同一订单扣款 2 次，每次 {money}。</translation>
    </message>
    <message>
        <source>Charged {money} {count} times for one order.</source>
        <translation>同一订单扣款 {count} 次，每次 {money}。</translation>
    </message>
    <message>
        <source>Its plan is not on the card: not delivered, or used up since.</source>
        <translation>套餐不在卡上：未到账，或已用完。</translation>
    </message>
    <message>
        <source>Paid {money} to Linksfield ({paid_at} by Linksfield&apos;s clock).</source>
        <translation>已向 Linksfield 付款 {money}（{paid_at}，Linksfield 时间）。</translation>
    </message>
    <message>
        <source>Paid {money} to Linksfield.</source>
        <translation>已向 Linksfield 付款 {money}。</translation>
    </message>
    <message>
        <source>Paid to Linksfield.</source>
        <translation>已向 Linksfield 付款。</translation>
    </message>
    <message>
        <source>{plan} is paid and on the card.</source>
        <translation>{plan} 已付款，已到账。</translation>
    </message>
    <message>
        <source>It is on the card.</source>
        <translation>已到账。</translation>
    </message>
    <message>
        <source>Recorded as paid in our shop: {plan}, {money}, {pay_id}.</source>
        <translation>已登记为我方收款：{plan}，{money}，{pay_id}。</translation>
    </message>
    <message>
        <source>{plan} is ordered.</source>
        <translation>{plan} 已下单。</translation>
    </message>
    <message>
        <source>The payment of {money} failed.</source>
        <translation>付款 {money} 失败。</translation>
    </message>
    <message>
        <source>As far as is known here, the customer has not paid {money} yet.</source>
        <translation>据目前所知，客户尚未付款 {money}。</translation>
    </message>
    <message>
        <source>(amount not given)</source>
        <translation>（未提供金额）</translation>
    </message>
    <message>
        <source>Noted as recorded</source>
        <translation>记为已登记</translation>
    </message>
    <message>
        <source>Noted as stopped</source>
        <translation>记为已关闭</translation>
    </message>
    <message>
        <source>Activity not read</source>
        <translation>操作记录未读到</translation>
    </message>
    <message>
        <source>Payment {pay_id} is paid. Whether its plan is on the card could not be checked.</source>
        <translation>付款 {pay_id} 已付款，其套餐是否已到账无法查询。</translation>
    </message>
    <message>
        <source>What was done here could not be read: nothing is concluded from it.</source>
        <translation>无法读取本机的操作记录：不据此作任何判断。</translation>
    </message>
    <message>
        <source>Charged {money} for one order.</source>
        <translation>同一订单被扣款 {money}。</translation>
    </message>
    <message>
        <source>Noted as recorded for our shop, without proof: {plan}, {money}, {pay_id}.</source>
        <translation>记为已登记的我方商店付款，没有证明：{plan}，{money}，{pay_id}。</translation>
    </message>
    <message>
        <source>{plan} is noted as ordered, without proof.</source>
        <translation>{plan} 记为已下单，没有证明。</translation>
    </message>
    <message>
        <source>In use; it was to end {day}.</source>
        <translation>使用中；原定 {day}到期。</translation>
    </message>
    <message>
        <source>In use until {day}.</source>
        <translation>使用中，{day}到期。</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>使用中。</translation>
    </message>
    <message>
        <source>It waits until about {day}.</source>
        <translation>待生效，约 {day}开始。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} is noted as stopped, without proof.</source>
        <translation>{plan} 的自动续费记为已关闭，没有证明。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} is off.</source>
        <translation>“{plan}”的自动续费已关闭。</translation>
    </message>
    <message>
        <source>Another auto-renewal is still on.</source>
        <translation>另有一项自动续费仍为开启。</translation>
    </message>
    <message>
        <source>No auto-renewal is left that could charge.</source>
        <translation>已没有会扣费的自动续费。</translation>
    </message>
    <message>
        <source>In use until about {day}.</source>
        <translation>约可用至 {day}。</translation>
    </message>
    <message>
        <source>{plan} runs until about {day}.</source>
        <translation>“{plan}”约可用至 {day}。</translation>
    </message>
    <message>
        <source>{plan} runs until {day}.</source>
        <translation>“{plan}”可用至 {day}。</translation>
    </message>
    <message>
        <source>Was off already</source>
        <translation>原本未开启</translation>
    </message>
    <message>
        <source>Auto-renewal was off already. Nothing was changed.</source>
        <translation>自动续费原本就未开启，未作更改。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Nothing is in use.</source>
        <translation>没有使用中的套餐。</translation>
    </message>
    <message>
        <source>What is in use is not known.</source>
        <translation>使用中的套餐未知。</translation>
    </message>
    <message>
        <source>{count} more in use.</source>
        <translation>另有 {count} 个使用中。</translation>
    </message>
    <message>
        <source>{plan} is in use; it was to end {day}.</source>
        <translation>{plan} 使用中；原定 {day}到期。</translation>
    </message>
    <message>
        <source>{plan} until about {day}.</source>
        <translation>{plan}，约 {day}到期。</translation>
    </message>
    <message>
        <source>{plan} until {day}.</source>
        <translation>{plan}，{day}到期。</translation>
    </message>
    <message>
        <source>Then {plan}, from about {day}.</source>
        <translation>之后：{plan}，约 {day}开始。</translation>
    </message>
    <message>
        <source>One more waits.</source>
        <translation>另有 1 个待生效。</translation>
    </message>
    <message>
        <source>Then {plan} for {length}.</source>
        <translation>之后：{plan}，{length}。</translation>
    </message>
    <message>
        <source>Then {plan}.</source>
        <translation>之后：{plan}。</translation>
    </message>
    <message>
        <source>{count} more wait.</source>
        <translation>另有 {count} 个待生效。</translation>
    </message>
    <message>
        <source>Auto-renewal is not on.</source>
        <translation>自动续费未开启。</translation>
    </message>
    <message>
        <source>{count} could not be read in full.</source>
        <translation>{count} 个无法完整读取。</translation>
    </message>
    <message>
        <source>{plan} is in use; end date not known.</source>
        <translation>{plan} 使用中，到期日未知。</translation>
    </message>
    <message>
        <source>Then {plan} ({length}), from about {day}.</source>
        <translation>之后：{plan}（{length}），约 {day}开始。</translation>
    </message>
    <message>
        <source>A plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>卡未被接受</translation>
    </message>
    <message>
        <source>Its plan is not on the card.</source>
        <translation>套餐不在卡上。</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>PRACTICE: nothing here is real.</source>
        <translation>练习环境：以下均为模拟数据。</translation>
    </message>
    <message>
        <source>TEST (UAT): no customer is charged.</source>
        <translation>测试环境（UAT）：不会向客户收费。</translation>
    </message>
    <message>
        <source>LOCAL: asked at an address on our own computer; where it leads is not known.</source>
        <translation>本机地址：查询的是本机上的一个地址，实际连到哪里未知。</translation>
    </message>
    <message>
        <source>NOT LINKSFIELD: this was asked of {host}, which Linksfield does not document.</source>
        <translation>并非 LINKSFIELD：这是向 {host} 查询的，Linksfield 文档中没有该地址。</translation>
    </message>
</context>
<context>
    <name>WayToPayBox</name>
    <message>
        <source>How the customer pays</source>
        <translation>客户如何付款</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Save or print QR...</source>
        <translation>保存或打印二维码…</translation>
    </message>
    <message>
        <source>In our shop: the address is the profile&apos;s, with this order&apos;s number in it.</source>
        <translation>在我方商店：地址取自配置，并含有此订单的编号。</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Link for the customer</source>
        <translation>给客户的链接</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Linksfield Console</source>
        <translation>Linksfield Console</translation>
    </message>
    <message>
        <source>Views of this card</source>
        <translation>这张卡的各个视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The details are in its log.</source>
        <translation>程序出错。详情见日志。</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Press Enter to look up this number. Shown below: card {card}.</source>
        <translation>按回车查询这个号码。下方显示的是卡 {card}。</translation>
    </message>
    <message>
        <source>The check digit of this number does not match: compare it with the card. Some genuine cards fail this check.</source>
        <translation>此号码的校验位不符：请与卡面核对。有些真卡也会不符。</translation>
    </message>
    <message>
        <source>{card} ({profile})</source>
        <translation>{card}（{profile}）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>There is nothing to copy: no card was looked up.</source>
        <translation>没有可复制的内容：尚未查询任何卡。</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Something is still being sent or saved. The window closes as soon as it is done.</source>
        <translation>仍有内容正在发送或保存，完成后窗口会关闭。</translation>
    </message>
</context>
</TS>
