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
        <source>For support staff who fix orders of Linksfield SIM cards by hand. This is not a Linksfield product.</source>
        <translation>供客服人员手动处理 Linksfield SIM 卡订单使用。本程序不是 Linksfield 的产品。</translation>
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
    <name>Activity</name>
    <message>
        <source>Card</source>
        <translation>卡</translation>
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
        <source>User of this PC</source>
        <translation>电脑用户</translation>
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
        <translation>自</translation>
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
        <source>Looked the card up</source>
        <translation>查询卡</translation>
    </message>
    <message>
        <source>Asked for a payment&apos;s result</source>
        <translation>查询支付结果</translation>
    </message>
    <message>
        <source>Placed an order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Recorded a paid order</source>
        <translation>登记已付款订单</translation>
    </message>
    <message>
        <source>Stopped auto-renewal</source>
        <translation>停止自动续费</translation>
    </message>
    <message>
        <source>Set up auto-renewal</source>
        <translation>设置自动续费</translation>
    </message>
    <message>
        <source>Asked Linksfield to confirm a payment</source>
        <translation>请求 Linksfield 确认支付</translation>
    </message>
    <message>
        <source>Wanted to stop auto-renewal: it was off already</source>
        <translation>欲关闭自动续费：原本就未开启</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <source>User of this PC</source>
        <translation>电脑用户</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
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
        <source>What to show</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <source>Of which cards</source>
        <translation>哪些卡</translation>
    </message>
    <message>
        <source>What was done from this PC</source>
        <translation>在这台电脑上做过的操作</translation>
    </message>
    <message>
        <source>Calls to Linksfield</source>
        <translation>对 Linksfield 的调用</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>查明结果…</translation>
    </message>
    <message>
        <source>Send the same order again...</source>
        <translation>再次发送同一订单…</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Hand-over...</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Look a card up: every question and its answer is listed here.</source>
        <translation>请查询一张卡：每次询问及其回复都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing was asked of Linksfield yet.</source>
        <translation>还没有向 Linksfield 查询过。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Everything about the selected row</source>
        <translation>所选行的全部内容</translation>
    </message>
    <message>
        <source>Write a note on this card</source>
        <translation>为这张卡写备注</translation>
    </message>
    <message>
        <source>Hand over to the next shift</source>
        <translation>交接给下一班</translation>
    </message>
    <message>
        <source>This day cannot be read: write it as year-month-day, such as 2026-11-23.</source>
        <translation>无法识别这个日期：请按“年-月-日”填写，例如 2026-11-23。</translation>
    </message>
    <message>
        <source>Nothing of this kind was done in these days.</source>
        <translation>这些天没有这类操作。</translation>
    </message>
    <message>
        <source>Choose Everything, or other days.</source>
        <translation>请选择“全部”，或换一个日期范围。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>还没有任何操作。</translation>
    </message>
    <message>
        <source>Look a card up: all that is done from this PC stands here.</source>
        <translation>请查询一张卡：在这台电脑上做的一切都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing was done to this card yet.</source>
        <translation>还没有对这张卡做过任何操作。</translation>
    </message>
    <message>
        <source>If a colleague worked on it from another PC, ask for the hand-over of that PC.</source>
        <translation>如果同事在另一台电脑上处理过这张卡，请向那台电脑的同事要交接内容。</translation>
    </message>
    <message>
        <source>The last 200 calls since the program was started. Payment questions name no card: see All cards. Times are {zone}.</source>
        <translation>程序启动以来最近的 200 次调用。支付查询不带卡号：请看“所有卡”。时间为 {zone}。</translation>
    </message>
    <message>
        <source>Done from this PC. Work on other PCs is not known here. The newest 5,000 rows are shown. Times are {zone}.</source>
        <translation>在这台电脑上的操作。其他电脑上的操作这里无法得知。显示最新的 5,000 行。时间为 {zone}。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
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
        <source>From this day, as 2026-11-23</source>
        <translation>从这一天起，例如 2026-11-23</translation>
    </message>
    <message>
        <source>To this day, as 2026-11-23</source>
        <translation>到这一天为止，例如 2026-11-23</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>操作类型</translation>
    </message>
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
        <source>Payments asked for</source>
        <translation>支付查询</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
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
        <source>Your name stands beside everything you do from this PC, so that colleagues see who to ask. It stays on this PC and is not sent to Linksfield.</source>
        <translation>您在这台电脑上做的每项操作旁都会显示您的姓名，方便同事知道该问谁。姓名只保存在这台电脑上，不会发送给 Linksfield。</translation>
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
        <source>What was sent for card {card} is not known yet. Close again to leave all the same: it is shown again at the next start.</source>
        <translation>为卡 {card} 发送的内容结果尚不清楚。如仍要离开，请再次关闭：下次启动时会再次显示。</translation>
    </message>
    <message>
        <source>{count} things that were sent are not known yet. Close again to leave all the same: they are shown again at the next start.</source>
        <translation>有 {count} 项已发送内容的结果尚不清楚。如仍要离开，请再次关闭：下次启动时会再次显示。</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>查明结果…</translation>
    </message>
    <message>
        <source>Show Activity</source>
        <translation>查看操作记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Move to another PC...</source>
        <translation>迁移到另一台电脑…</translation>
    </message>
</context>
<context>
    <name>AttentionBanner</name>
    <message>
        <source>Check what happened</source>
        <translation>查明结果</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>There was no such hour: this PC&apos;s clock was put forward.</source>
        <translation>没有这个钟点：这台电脑的时钟当时向前拨过。</translation>
    </message>
    <message>
        <source>That hour was there twice: add the zone, such as +01:00.</source>
        <translation>这个钟点出现过两次：请加上时区，例如 +01:00。</translation>
    </message>
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
        <source>Choose two payments or more to compare.</source>
        <translation>请选择两笔或更多支付进行比较。</translation>
    </message>
    <message>
        <source>Linksfield answered with a Stripe key that is no test key: no page was opened.</source>
        <translation>Linksfield 返回的 Stripe 密钥不是测试密钥：没有打开页面。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not fit what Stripe&apos;s page needs: no page was opened.</source>
        <translation>Linksfield 的回复不符合 Stripe 页面的要求：没有打开页面。</translation>
    </message>
    <message>
        <source>The page would have loaded a script that is not Stripe&apos;s: it was not opened.</source>
        <translation>该页面会加载不属于 Stripe 的脚本：没有打开。</translation>
    </message>
    <message>
        <source>Type the customer&apos;s e-mail address.</source>
        <translation>请输入客户的电子邮箱。</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.com.</source>
        <translation>这不是电子邮箱：应类似 name@example.com。</translation>
    </message>
    <message>
        <source>Type the key&apos;s id: it stands before the slash in X-LF-Signature.</source>
        <translation>请输入密钥编号：它在 X-LF-Signature 中斜杠之前。</translation>
    </message>
    <message>
        <source>A key&apos;s id has letters, digits, points, underscores and hyphens only.</source>
        <translation>密钥编号只含字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>This is too long for a key&apos;s id: {count} characters, at most {maximum}.</source>
        <translation>密钥编号太长：有 {count} 个字符，最多 {maximum} 个。</translation>
    </message>
    <message>
        <source>No more keys fit in the list of this profile: delete one that is not used any more.</source>
        <translation>此配置的密钥列表已满：请删除一个不再使用的密钥。</translation>
    </message>
    <message>
        <source>Type or paste the key that Linksfield gave you.</source>
        <translation>请输入或粘贴 Linksfield 提供给您的密钥。</translation>
    </message>
    <message>
        <source>A notification key has pairs of the digits 0 to 9 and a to f only.</source>
        <translation>通知密钥只含成对的 0 到 9 和 a 到 f。</translation>
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
        <source>Paste or type a card number (ICCID).</source>
        <translation>请粘贴或输入卡号（ICCID）。</translation>
    </message>
    <message>
        <source>A card number has digits only: look for a letter in it, such as O for 0.</source>
        <translation>卡号只含数字：请检查是否混入了字母，例如把 0 写成了 O。</translation>
    </message>
    <message>
        <source>This card number is too short: digits found {count}, needed 18 to 22. Copy all of it.</source>
        <translation>卡号太短：只有 {count} 位，应为 18 到 22 位。请完整复制。</translation>
    </message>
    <message>
        <source>This card number is too long: digits found {count}, allowed 18 to 22. Paste one number only.</source>
        <translation>卡号太长：有 {count} 位，最多允许 18 到 22 位。请只粘贴一个号码。</translation>
    </message>
    <message>
        <source>A card number begins with 89; this one does not. Compare it with the card.</source>
        <translation>卡号以 89 开头，而这个不是。请与卡面核对。</translation>
    </message>
    <message>
        <source>{number} looks like an order number, and this PC does not know its card. Paste the card number.</source>
        <translation>{number} 看起来是订单号，但这台电脑不知道它属于哪张卡。请粘贴卡号。</translation>
    </message>
    <message>
        <source>{number} looks like a payId, and this PC does not know its card. Paste the card number.</source>
        <translation>{number} 看起来是 payId，但这台电脑不知道它属于哪张卡。请粘贴卡号。</translation>
    </message>
    <message>
        <source>This PC does not know the card of these {count} payIds. Paste the card number: they are checked with it.</source>
        <translation>本机不知道这 {count} 个 payId 属于哪张卡。请粘贴卡号，查询时会一并查询这些付款。</translation>
    </message>
    <message>
        <source>A letter stands in {text} where a card number has a digit. It may be meant as {meant}: compare that with the card, and correct it here.</source>
        <translation>{text} 中本应是数字的位置有字母。可能是 {meant}：请与卡面核对并在此更正。</translation>
    </message>
    <message>
        <source>Type how many periods, such as 1.</source>
        <translation>请输入周期数，例如 1。</translation>
    </message>
    <message>
        <source>Periods is a whole number in digits, such as 1.</source>
        <translation>周期数应为整数，例如 1。</translation>
    </message>
    <message>
        <source>Only whole periods can be ordered, such as 1 or 2.</source>
        <translation>只能按整周期订购，例如 1 或 2。</translation>
    </message>
    <message>
        <source>The fewest periods for this plan are {minimum}.</source>
        <translation>此套餐最少订购 {minimum} 个周期。</translation>
    </message>
    <message>
        <source>The most periods for this plan are {maximum}.</source>
        <translation>此套餐最多订购 {maximum} 个周期。</translation>
    </message>
    <message>
        <source>Periods cannot be 0: order at least 1.</source>
        <translation>周期数不能为 0：至少订购 1 个。</translation>
    </message>
    <message>
        <source>Periods cannot be below zero: take the minus away.</source>
        <translation>周期数不能为负：请去掉负号。</translation>
    </message>
    <message>
        <source>Linksfield gives no price for this number of periods: choose another number.</source>
        <translation>Linksfield 没有给出这个周期数的价格：请换一个数。</translation>
    </message>
    <message>
        <source>Type the amount that was paid, such as 12.36.</source>
        <translation>请输入已付金额，例如 12.36。</translation>
    </message>
    <message>
        <source>Write the amount with a point and no commas, such as 1.50.</source>
        <translation>金额请用小数点、不用逗号，例如 1.50。</translation>
    </message>
    <message>
        <source>The amount is a number in digits, such as 12.36.</source>
        <translation>金额应为数字，例如 12.36。</translation>
    </message>
    <message>
        <source>The amount cannot be below zero: take the minus away.</source>
        <translation>金额不能为负：请去掉负号。</translation>
    </message>
    <message>
        <source>The amount cannot be 0: type what was really paid.</source>
        <translation>金额不能为 0：请输入实际支付的金额。</translation>
    </message>
    <message>
        <source>The amount has too many decimals: {currency} is written with {decimals} of them.</source>
        <translation>金额的小数位过多：{currency} 应为 {decimals} 位小数。</translation>
    </message>
    <message>
        <source>This amount is too large to be one payment: check the digits.</source>
        <translation>金额太大，不像一笔支付：请检查数字。</translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as GBP.</source>
        <translation>请输入币种的三个字母，例如 GBP。</translation>
    </message>
    <message>
        <source>{currency} is not a currency code in use. Use its three letters, such as GBP or USD.</source>
        <translation>{currency} 不是通用的币种代码。请使用三个字母，例如 GBP 或 USD。</translation>
    </message>
    <message>
        <source>Type when it was paid, such as 2026-11-23 14:02.</source>
        <translation>请输入支付时间，例如 2026-11-23 14:02。</translation>
    </message>
    <message>
        <source>This time cannot be read: write it as year-month-day hour:minute, such as 2026-11-23 14:02.</source>
        <translation>无法识别这个时间：请按“年-月-日 时:分”填写，例如 2026-11-23 14:02。</translation>
    </message>
    <message>
        <source>The time of payment lies in the future: check the date.</source>
        <translation>支付时间在将来：请检查日期。</translation>
    </message>
    <message>
        <source>The time of payment lies more than two years back: check the year.</source>
        <translation>支付时间在两年多以前：请检查年份。</translation>
    </message>
    <message>
        <source>Paste or type a payId.</source>
        <translation>请粘贴或输入 payId。</translation>
    </message>
    <message>
        <source>A payId has no spaces or hidden characters: type it again.</source>
        <translation>payId 不含空格或隐藏字符：请重新输入。</translation>
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
        <source>Type the payment type that your shop recorded.</source>
        <translation>请输入贵司商店记录的支付类型。</translation>
    </message>
    <message>
        <source>The payment type is too long: at most {maximum} characters.</source>
        <translation>支付类型太长：最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>Type your name: it stands beside everything you do.</source>
        <translation>请输入您的姓名：它会显示在您的每项操作旁。</translation>
    </message>
    <message>
        <source>Your name is too long: at most {maximum} characters.</source>
        <translation>姓名太长：最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>This holds more than one card number ({numbers}): here it must be one.</source>
        <translation>其中有多个卡号（{numbers}），此处只能有一个。</translation>
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
        <source>{text} went through a spreadsheet: its last digits are lost. Ask for the card number as text.</source>
        <translation>{text} 经过了电子表格，末尾几位数字已丢失。请让对方以文本形式发送卡号。</translation>
    </message>
    <message>
        <source>More than one ticket is named ({text}): none is taken. Type the one you mean.</source>
        <translation>文中提到多个工单（{text}），均未采用。请输入您要的工单。</translation>
    </message>
    <message>
        <source>{most} cards are open, and something is typed or still open on each of them: close one first.</source>
        <translation>已打开 {most} 张卡，每张都有未完成的输入或未了结的事项：请先关闭一张。</translation>
    </message>
    <message>
        <source>This address does not name a card: linksfield-console://card/ and a card number is how one begins.</source>
        <translation>这个地址没有指明一张卡：应以 linksfield-console://card/ 加卡号开头。</translation>
    </message>
    <message>
        <source>The ticket in this address cannot be used: look the card up and type the ticket by hand.</source>
        <translation>这个地址中的工单号无法使用：请查询该卡并手动输入工单号。</translation>
    </message>
    <message>
        <source>Type the ticket&apos;s number.</source>
        <translation>请输入工单号。</translation>
    </message>
    <message>
        <source>The ticket is too long: at most {maximum} characters. Its number is enough.</source>
        <translation>工单太长：最多 {maximum} 个字符。只填工单号即可。</translation>
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
        <source>This plan cannot renew by itself: switch auto-renewal off, or choose another plan.</source>
        <translation>此套餐不支持自动续费：请关闭自动续费，或选择其他套餐。</translation>
    </message>
    <message>
        <source>Tick that we hold this money: only an order that our own shop was paid for can be recorded.</source>
        <translation>请勾选“我方已收到这笔款”：只有我方商店已收款的订单才能登记。</translation>
    </message>
    <message>
        <source>There is no order to send: fill in the order form again.</source>
        <translation>没有可发送的订单：请重新填写订单表单。</translation>
    </message>
    <message>
        <source>The proof of payment is missing: give payId, amount, type and time of the payment.</source>
        <translation>缺少付款凭据：请填写 payId、金额、类型和支付时间。</translation>
    </message>
    <message>
        <source>The customer&apos;s payment method is missing: enter it again.</source>
        <translation>缺少客户的支付方式：请重新输入。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请为配置起一个名称。</translation>
    </message>
    <message>
        <source>The profile&apos;s name is too long: choose a shorter one.</source>
        <translation>配置名称太长：请换一个短些的。</translation>
    </message>
    <message>
        <source>The profile&apos;s name has a hidden character in it: type it again.</source>
        <translation>配置名称中有隐藏字符：请重新输入。</translation>
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
        <source>The environment of this profile is none of production, UAT and custom: choose one of them.</source>
        <translation>此配置的环境不是生产环境、UAT 或自定义中的任何一种：请选择其一。</translation>
    </message>
    <message>
        <source>{field} must begin with https:// so that nobody can read along; http is for this PC only.</source>
        <translation>{field}必须以 https:// 开头，以免被他人窥视；http 只能用于本机。</translation>
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
        <source>{field} has the wrong form in this file: ask for the file again, or mend it.</source>
        <translation>此文件中{field}的格式不对：请重新索取文件，或修正它。</translation>
    </message>
    <message>
        <source>An entry of this file is no profile: ask for the file again, or mend it.</source>
        <translation>此文件中有一项不是配置：请重新索取文件，或修正它。</translation>
    </message>
    <message>
        <source>A set-up file must hold no partner code or other secret: take it out and choose the file again.</source>
        <translation>设置文件不得包含合作伙伴代码或其他机密：请将其删除后重新选择文件。</translation>
    </message>
    <message>
        <source>{field} cannot be used like this: check it.</source>
        <translation>{field}不能这样使用：请检查。</translation>
    </message>
    <message>
        <source>Type the partner code that Linksfield gave you.</source>
        <translation>请输入 Linksfield 提供给您的合作伙伴代码。</translation>
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
        <source>The partner code has plain letters and digits only: type it again.</source>
        <translation>合作伙伴代码只含普通字母和数字：请重新输入。</translation>
    </message>
    <message>
        <source>The file with your profiles was damaged. It is kept aside as {kept}; import a set-up file or type them again.</source>
        <translation>保存配置的文件已损坏，已另存为 {kept}；请导入设置文件或重新输入配置。</translation>
    </message>
    <message>
        <source>The set-up file cannot be opened: check that it exists and that you may read it.</source>
        <translation>无法打开设置文件：请确认它存在且您有读取权限。</translation>
    </message>
    <message>
        <source>This is not a set-up file, or it is damaged: ask for it again, or choose another.</source>
        <translation>这不是设置文件，或已损坏：请重新索取，或选择其他文件。</translation>
    </message>
    <message>
        <source>There are no profiles in this file: choose another set-up file.</source>
        <translation>此文件中没有配置：请选择其他设置文件。</translation>
    </message>
    <message>
        <source>This set-up file holds a partner code or other secret: take it out and choose the file again.</source>
        <translation>此设置文件含有合作伙伴代码或其他机密：请将其删除后重新选择文件。</translation>
    </message>
    <message>
        <source>The file with what was done from this PC was slightly damaged and has been mended. No entry is lost. If this is said again, have the disk looked at.</source>
        <translation>这台电脑的操作记录文件有轻微损坏，已经修复，没有丢失任何条目。如果再次出现此提示，请检查磁盘。</translation>
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
        <source>The file with the payments that are followed is damaged and could not be put aside ({kept}): follow those again that you still wait for.</source>
        <translation>保存跟进中支付的文件已损坏，且无法另存（{kept}）：仍在等待的支付请重新跟进。</translation>
    </message>
    <message>
        <source>The file with the payments that are followed was damaged. It is kept aside as {kept}: follow those again that you still wait for.</source>
        <translation>保存跟进中支付的文件已损坏，已另存为 {kept}：仍在等待的支付请重新跟进。</translation>
    </message>
    <message>
        <source>Some of the payments that are followed could not be read ({count}); the others go on. The file as it was is kept aside as {kept}: follow those again that you still wait for.</source>
        <translation>部分跟进中的支付无法读取（{count} 笔），其余继续跟进。原文件已另存为 {kept}：仍在等待的支付请重新跟进。</translation>
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
        <source>The address must begin with https:// so that nobody can put in another one; http is for this PC only.</source>
        <translation>地址必须以 https:// 开头，以防被人替换；http 仅限本机。</translation>
    </message>
    <message>
        <source>This is no address: write it as https://host/path, with no spaces, password or ? in it.</source>
        <translation>这不是有效的地址：请写成 https://主机/路径，不含空格、密码或 ?。</translation>
    </message>
    <message>
        <source>This secret is too long for a keyring: {count} characters, at most {maximum}. Paste the secret only.</source>
        <translation>此内容太长，密钥库放不下：有 {count} 个字符，最多 {maximum} 个。请只粘贴密钥本身。</translation>
    </message>
    <message>
        <source>This cannot be used as it stands: check what you typed.</source>
        <translation>目前的内容无法使用：请检查您的输入。</translation>
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
        <source>One moment: this is a long reply.</source>
        <translation>请稍候：回复内容较长。</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有返回内容。</translation>
    </message>
    <message>
        <source>Fields that this program does not know: {names}, and {count} more.</source>
        <translation>本程序不认识的字段：{names}，另有 {count} 个。</translation>
    </message>
    <message>
        <source>Fields that this program does not know: {names}.</source>
        <translation>本程序不认识的字段：{names}。</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
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
        <translation>卡</translation>
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
        <translation>次数</translation>
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
        <source>What is sent follows from Linksfield&apos;s documentation, which does not say all of it.</source>
        <translation>所发送的内容由 Linksfield 的文档推断而来，文档并未全部写明。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s documentation does not describe all that is sent: it is this program&apos;s best guess.</source>
        <translation>Linksfield 的文档没有说明所发送的全部内容：这是本程序的最佳猜测。</translation>
    </message>
    <message>
        <source>Its reply is printed there too.</source>
        <translation>其答复也印在文档中。</translation>
    </message>
    <message>
        <source>Of its reply the fields are printed there, not what stands around them.</source>
        <translation>其答复的字段印在文档中，但外层结构没有。</translation>
    </message>
    <message>
        <source>Its reply is printed nowhere: how it is read is this program&apos;s best guess, and unknown fields are marked.</source>
        <translation>其答复没有任何文档：读取方式是本程序的最佳猜测，未知字段会被标出。</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>有文档</translation>
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
        <source>Paste a card number</source>
        <translation>粘贴卡号</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制到工单</translation>
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
        <translation>无使用中的订单</translation>
    </message>
    <message>
        <source>{count} orders in use</source>
        <translation>{count} 个订单使用中</translation>
    </message>
    <message>
        <source>No paid order waits. Unpaid ones are not listed by Linksfield.</source>
        <translation>没有等待中的已付款订单。Linksfield 不列出未付款的订单。</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>无等待中的订单</translation>
    </message>
    <message>
        <source>{count} orders waiting</source>
        <translation>{count} 个订单等待中</translation>
    </message>
    <message>
        <source>When it ends is not known</source>
        <translation>何时结束未知</translation>
    </message>
    <message>
        <source>Ends about {day}, counted from the days left</source>
        <translation>约 {day}结束，按剩余天数推算</translation>
    </message>
    <message>
        <source>When they all end is not known</source>
        <translation>全部结束的时间未知</translation>
    </message>
    <message>
        <source>The first was to end {first}, the last {last}</source>
        <translation>第一个原定 {first} 结束，最后一个原定 {last} 结束</translation>
    </message>
    <message>
        <source>The first was to end {first}, the last ends {last}</source>
        <translation>第一个原定 {first} 结束，最后一个 {last} 结束</translation>
    </message>
    <message>
        <source>The first ends {first}, the last {last}</source>
        <translation>最早 {first}结束，最晚 {last}结束</translation>
    </message>
    <message>
        <source>Linksfield does not say how long they last</source>
        <translation>Linksfield 没有说明时长</translation>
    </message>
    <message>
        <source>{days} more; when they begin is not known</source>
        <translation>还有 {days}；何时开始未知</translation>
    </message>
    <message>
        <source>{days} more: about until {day}</source>
        <translation>还有 {days}：约到 {day}</translation>
    </message>
    <message>
        <source>%n order(s) in a state that is not known here</source>
        <translation>%n 个订单处于这里不认识的状态</translation>
    </message>
    <message>
        <source>One more has {state}, not known here</source>
        <translation>另有一个订单为“{state}”，这里不认识该状态</translation>
    </message>
    <message>
        <source>%n order(s) could not be read whole</source>
        <translation>%n 个订单未能完整读取</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>No auto-renewal is in force on this card.</source>
        <translation>这张卡没有生效的自动续费。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
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
        <source>{plan}. Next charge date: Linksfield does not say</source>
        <translation>{plan}。下次扣费日期：Linksfield 未说明</translation>
    </message>
    <message>
        <source>{plan}: Linksfield lists a record that says itself that it has ended.</source>
        <translation>{plan}：Linksfield 列出的记录本身写明已结束。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer about auto-renewal could not be read.</source>
        <translation>Linksfield 关于自动续费的答复无法读取。</translation>
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
        <source>Not asked.</source>
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
        <source>Card {card}</source>
        <translation>卡 {card}</translation>
    </message>
</context>
<context>
    <name>CardIdle</name>
    <message>
        <source>Paste a card number above</source>
        <translation>请在上方粘贴卡号</translation>
    </message>
    <message>
        <source>A whole e-mail will do: its card numbers, payIds, order numbers and ticket are found. An order number, payId or ticket that this PC knows finds its card as well. Then press Enter.</source>
        <translation>可粘贴整封邮件：其中的卡号、payId、订单号和工单都会被找出。本机已知的订单号、payId 或工单也能找到对应的卡。然后按 Enter。</translation>
    </message>
    <message>
        <source>Sample cards to practise with</source>
        <translation>用于练习的示例卡</translation>
    </message>
    <message>
        <source>Look up {card}</source>
        <translation>查询 {card}</translation>
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
    <name>CardPage</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Done from this PC to this card</source>
        <translation>在这台电脑上对这张卡的操作</translation>
    </message>
    <message>
        <source>Let the customer buy...</source>
        <translation>让客户购买…</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Done from this PC</source>
        <translation>在这台电脑上的操作</translation>
    </message>
    <message>
        <source>Let the customer buy in our shop</source>
        <translation>让客户在我方商店购买</translation>
    </message>
    <message>
        <source>Write a note on this card</source>
        <translation>为这张卡写备注</translation>
    </message>
    <message>
        <source>Valid card of {profile}, as of {time}</source>
        <translation>{profile} 的有效卡，截至 {time}</translation>
    </message>
    <message>
        <source>This card was not looked up with profile {profile} yet. Press Look up.</source>
        <translation>尚未用配置 {profile} 查询这张卡。请按“查询”。</translation>
    </message>
    <message>
        <source>The check digit does not fit the number, but Linksfield knows the card.</source>
        <translation>校验位与卡号不符，但 Linksfield 认识这张卡。</translation>
    </message>
    <message>
        <source>Linksfield also says: {facts}</source>
        <translation>Linksfield 还返回：{facts}</translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>Likely causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Type the partner code</source>
        <translation>输入合作伙伴代码</translation>
    </message>
    <message>
        <source>1. A digit is wrong: compare {card} with the card, digit by digit.</source>
        <translation>1. 有一位数字错了：请将 {card} 与卡面逐位核对。</translation>
    </message>
    <message>
        <source>1. A digit is wrong, most likely: the check digit of {card} does not fit. Compare it again.</source>
        <translation>1. 很可能有一位数字错了：{card} 的校验位不符。请再次核对。</translation>
    </message>
    <message>
        <source>2. It is a card of another partner: one of your other profiles may know it.</source>
        <translation>2. 这是其他合作伙伴的卡：您的其他配置可能认识它。</translation>
    </message>
    <message>
        <source>3. Wrong environment: {profile} works with {environment}, and the card may live elsewhere.</source>
        <translation>3. 环境不对：{profile} 连接的是{environment}，这张卡可能在别处。</translation>
    </message>
    <message>
        <source>Asking with your other profiles...</source>
        <translation>正在用您的其他配置查询…</translation>
    </message>
    <message>
        <source>There is no other profile to try</source>
        <translation>没有其他配置可试</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Case file...</source>
        <translation>案件文件…</translation>
    </message>
    <message>
        <source>Save the case file of this card</source>
        <translation>保存这张卡的案件文件</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>保存案件文件</translation>
    </message>
    <message>
        <source>Case file (*.zip)</source>
        <translation>案件文件 (*.zip)</translation>
    </message>
    <message>
        <source>The case file could not be saved to {path}: {reason}.</source>
        <translation>案件文件无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The case file is saved: {path}. It holds calls, numbers and what was done.</source>
        <translation>案件文件已保存：{path}。其中包含调用、编号和操作记录。</translation>
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
        <translation>自</translation>
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
        <translation>卡</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
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
        <translation>查明结果</translation>
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
        <translation>卡</translation>
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
        <translation>Linksfield 的回复不能证明这一点。请说明您如何得知。</translation>
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
        <source>Noted: it was placed.</source>
        <translation>已记录：订单已下。</translation>
    </message>
    <message>
        <source>Noted: it was carried out.</source>
        <translation>已记录：操作已执行。</translation>
    </message>
    <message>
        <source>Noted: not sure yet. Linksfield goes on being asked, and the notice stays.</source>
        <translation>已记录：尚不确定。会继续查询 Linksfield，提示保留。</translation>
    </message>
    <message>
        <source>What Linksfield says now, {time}</source>
        <translation>Linksfield 现在的回复，{time}</translation>
    </message>
    <message>
        <source>So: not sure yet.</source>
        <translation>结论：尚不确定。</translation>
    </message>
    <message>
        <source>Noted: it was not carried out. It goes on being looked for until tomorrow.</source>
        <translation>已记录：操作没有执行。到明天为止会继续查找。</translation>
    </message>
    <message>
        <source>Noted: it was not placed. It goes on being looked for until tomorrow.</source>
        <translation>已记录：订单没有下成。到明天为止会继续查找。</translation>
    </message>
    <message>
        <source>Nothing can be decided before Linksfield was asked.</source>
        <translation>查询 Linksfield 之前无法判定。</translation>
    </message>
    <message>
        <source>Linksfield shows it, so nothing else can be chosen.</source>
        <translation>Linksfield 已显示它，因此不能选择其他结果。</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; can be chosen in {time}, after Linksfield has answered again (answers needed: {count}).</source>
        <translation>“{choice}”还需 {time}、且 Linksfield 再次回复后才能选择（还需回复：{count} 次）。</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; can be chosen in {time}: until then it may still be carried out.</source>
        <translation>“{choice}”还需 {time} 才能选择：在此之前操作仍可能执行。</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; can be chosen after Linksfield has answered again (answers needed: {count}).</source>
        <translation>“{choice}”要在 Linksfield 再次回复后才能选择（还需回复：{count} 次）。</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>订单已下</translation>
    </message>
    <message>
        <source>It was carried out</source>
        <translation>操作已执行</translation>
    </message>
    <message>
        <source>It was not placed...</source>
        <translation>订单没有下成…</translation>
    </message>
    <message>
        <source>It was not carried out...</source>
        <translation>操作没有执行…</translation>
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
        <source>Auto-renewal of card {card}: switching it off was sent {sent}, no answer. It may still be on: check before you tell the customer.</source>
        <translation>卡 {card} 的自动续费：关闭请求已于 {sent}发送，没有回复。它可能仍开启：请先查明再告知客户。</translation>
    </message>
    <message>
        <source>Auto-renewal for card {card} sent {sent}, no answer. It may have been set up: do not set it up again.</source>
        <translation>卡 {card} 的自动续费设置已于 {sent}发送，没有回复。可能已经设置：请勿再次设置。</translation>
    </message>
    <message>
        <source>Payment of card {card}: asking to confirm it was sent {sent}, no answer. It may have been confirmed: do not send it again.</source>
        <translation>卡 {card} 的支付：确认请求已于 {sent}发送，没有回复。可能已经确认：请勿再次发送。</translation>
    </message>
    <message>
        <source>Order for card {card} sent {sent}, no answer. It may have been placed: do not order again.</source>
        <translation>卡 {card} 的订单已于 {sent}发送，没有回复。订单可能已下：请勿再次下单。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>Card {card}: {what}, sent {sent}</source>
        <translation>卡 {card}：{what}，{sent}发送</translation>
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
        <translation>停止自动续费：{facts}</translation>
    </message>
    <message>
        <source>Set up auto-renewal: {facts}</source>
        <translation>设置自动续费：{facts}</translation>
    </message>
    <message>
        <source>Confirm a payment: {facts}</source>
        <translation>确认支付：{facts}</translation>
    </message>
    <message>
        <source>Switching auto-renewal off was sent and the answer never came. It may be off.</source>
        <translation>关闭自动续费的请求已发送，但没有收到回复。它可能已经关闭。</translation>
    </message>
    <message>
        <source>This was sent and the answer never came. It may have been carried out.</source>
        <translation>请求已发送，但没有收到回复。操作可能已经执行。</translation>
    </message>
    <message>
        <source>An order was sent and the answer never came. It may have been placed.</source>
        <translation>订单已发送，但没有收到回复。订单可能已下。</translation>
    </message>
    <message>
        <source>It was shown when Linksfield was asked earlier</source>
        <translation>此前查询 Linksfield 时曾显示过它</translation>
    </message>
    <message>
        <source>So: auto-renewal is off.</source>
        <translation>结论：自动续费已关闭。</translation>
    </message>
    <message>
        <source>So: it was placed.</source>
        <translation>结论：订单已下。</translation>
    </message>
    <message>
        <source>So: there is no trace of it.</source>
        <translation>结论：没有它的任何踪迹。</translation>
    </message>
    <message>
        <source>So: nobody can see it while it is not paid, and nothing is charged for it.</source>
        <translation>结论：未付款期间无法查看它，也不会因它扣费。</translation>
    </message>
    <message>
        <source>So: not sure yet. Something has changed that may be it, or not.</source>
        <translation>结论：尚不确定。有变化，可能是它，也可能不是。</translation>
    </message>
    <message>
        <source>So: not sure yet.</source>
        <translation>结论：尚不确定。</translation>
    </message>
    <message>
        <source>So: auto-renewal is on.</source>
        <translation>结论：自动续费已开启。</translation>
    </message>
    <message>
        <source>So: the payment was confirmed.</source>
        <translation>结论：付款已确认。</translation>
    </message>
    <message>
        <source>An order by card cannot be seen on the card before it is paid. Nothing is charged until the customer pays. Waiting shows nothing more: another may be ordered, and its review says so.</source>
        <translation>刷卡订单在付款之前无法在卡上查看。客户付款之前不会扣费。等待不会显示更多：可以另下一单，核对时会说明这一点。</translation>
    </message>
    <message>
        <source>An order by card cannot be seen on the card before it is paid. Nothing is charged until the customer pays.</source>
        <translation>用银行卡付款的订单在付款之前不会出现在卡上。客户付款之前不会扣费。</translation>
    </message>
    <message>
        <source>{question}: no answer</source>
        <translation>{question}：无回复</translation>
    </message>
    <message>
        <source>{question}: could not be seen, Linksfield did not answer it ({words})</source>
        <translation>{question}：看不到，Linksfield 没有回答（{words}）</translation>
    </message>
    <message>
        <source>{question}: Linksfield does not know it ({words})</source>
        <translation>{question}：Linksfield 不认识（{words}）</translation>
    </message>
    <message>
        <source>The answer came after all</source>
        <translation>回复最终收到了</translation>
    </message>
    <message>
        <source>Orders on the card</source>
        <translation>卡上的订单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
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
        <translation>卡</translation>
    </message>
    <message>
        <source>Orders on the card: {after} of {plan}, before it was {before}</source>
        <translation>卡上的订单：{plan} 有 {after} 个，之前是 {before} 个</translation>
    </message>
    <message>
        <source>Orders on the card: {after} of {plan}, as before; others have changed</source>
        <translation>卡上的订单：{plan} 有 {after} 个，与之前相同；其他订单有变化</translation>
    </message>
    <message>
        <source>Orders on the card: {after} of {plan}, as before</source>
        <translation>卡上的订单：{plan} 有 {after} 个，与之前相同</translation>
    </message>
    <message>
        <source>Payment {pay_id}: paid</source>
        <translation>支付 {pay_id}：已支付</translation>
    </message>
    <message>
        <source>Payment {pay_id}: pending</source>
        <translation>支付 {pay_id}：处理中</translation>
    </message>
    <message>
        <source>Payment {pay_id}: failed</source>
        <translation>支付 {pay_id}：失败</translation>
    </message>
    <message>
        <source>Payment {pay_id} belongs to another order, {value}</source>
        <translation>支付 {pay_id} 属于另一个订单 {value}</translation>
    </message>
    <message>
        <source>Payment {pay_id}: paid, for our order number</source>
        <translation>支付 {pay_id}：已支付，对应我方订单号</translation>
    </message>
    <message>
        <source>Payment {pay_id}: pending, for our order number</source>
        <translation>支付 {pay_id}：处理中，对应我方订单号</translation>
    </message>
    <message>
        <source>Payment {pay_id}: failed, for our order number</source>
        <translation>支付 {pay_id}：失败，对应我方订单号</translation>
    </message>
    <message>
        <source>Payment {pay_id}: a status that is not known here</source>
        <translation>支付 {pay_id}：这里不认识的状态</translation>
    </message>
    <message>
        <source>Order number {value}: found, with our other numbers</source>
        <translation>订单号 {value}：已找到，其他编号也与我方一致</translation>
    </message>
    <message>
        <source>Order number {value}: named, but without our other numbers</source>
        <translation>订单号 {value}：有提到，但没有我方的其他编号</translation>
    </message>
    <message>
        <source>Order number {value}: Linksfield told something that may be about it</source>
        <translation>订单号 {value}：Linksfield 给出了可能与之有关的内容</translation>
    </message>
    <message>
        <source>Order number {value}: not found</source>
        <translation>订单号 {value}：未找到</translation>
    </message>
    <message>
        <source>Card: Linksfield knows it</source>
        <translation>卡：Linksfield 认得这张卡</translation>
    </message>
    <message>
        <source>Auto-renewal: not in force any more</source>
        <translation>自动续费：已不再生效</translation>
    </message>
    <message>
        <source>Auto-renewal: still in force, {value}</source>
        <translation>自动续费：仍在生效，{value}</translation>
    </message>
    <message>
        <source>Auto-renewal of this payment: in force, {value}</source>
        <translation>此支付的自动续费：生效中，{value}</translation>
    </message>
    <message>
        <source>Auto-renewal of this payment: not in force</source>
        <translation>此支付的自动续费：未生效</translation>
    </message>
    <message>
        <source>your order of {plan} has arrived and will be on your card soon.</source>
        <translation>您的 {plan} 订单已收到，很快就会加到您的卡上。</translation>
    </message>
    <message>
        <source>your order of {plan} waits for your payment. Nothing is charged before you pay.</source>
        <translation>您的 {plan} 订单正在等待您付款。您付款之前不会扣费。</translation>
    </message>
    <message>
        <source>auto-renewal of {plan} is off. What you have already stays.</source>
        <translation>{plan} 的自动续费已关闭。您已有的套餐保持不变。</translation>
    </message>
    <message>
        <source>your order of {plan} is being checked. Nothing is charged until you pay; please wait for us.</source>
        <translation>我们正在核实您的 {plan} 订单。您付款之前不会扣费；请等待我们的通知。</translation>
    </message>
    <message>
        <source>auto-renewal of {plan} is on.</source>
        <translation>{plan} 的自动续费已开启。</translation>
    </message>
    <message>
        <source>your {plan} plan is on your card.</source>
        <translation>您的 {plan} 套餐已在您的卡上。</translation>
    </message>
    <message>
        <source>your payment for {plan} is confirmed, and your plan will be on your card soon.</source>
        <translation>您为 {plan} 的付款已确认，套餐很快会到您的卡上。</translation>
    </message>
    <message>
        <source>whether auto-renewal of {plan} is off is being checked. We will tell you.</source>
        <translation>我们正在核实 {plan} 的自动续费是否已关闭，会告知您结果。</translation>
    </message>
    <message>
        <source>whether auto-renewal of {plan} is on is being checked. Please do not pay again.</source>
        <translation>我们正在核实 {plan} 的自动续费是否已开启。请勿再次付款。</translation>
    </message>
    <message>
        <source>your payment for {plan} is being checked. Please do not pay again.</source>
        <translation>我们正在核实您为 {plan} 的付款。请勿再次付款。</translation>
    </message>
    <message>
        <source>your order of {plan} is being checked. Please do not order it again.</source>
        <translation>我们正在核实您的 {plan} 订单。请勿再次下单。</translation>
    </message>
    <message>
        <source>Card {card}: Linksfield shows auto-renewal off now. Check what happened.</source>
        <translation>卡 {card}：Linksfield 现在显示自动续费已关闭。请查明结果。</translation>
    </message>
    <message>
        <source>Card {card}: Linksfield shows the order of {plan} now. Check what happened.</source>
        <translation>卡 {card}：Linksfield 现在显示了 {plan} 的订单。请查明结果。</translation>
    </message>
    <message>
        <source>Card {card}: the order of {plan} that counted as not placed was placed after all, and {plan} was ordered again since. The card may have it twice: ask Linksfield to take one back.</source>
        <translation>卡 {card}：原先视为没有下成的 {plan} 订单其实已下，而此后又订购了 {plan}。卡上可能有两份：请联系 Linksfield 撤回一份。</translation>
    </message>
    <message>
        <source>Card {card}: the order of {plan} that counted as not placed was placed after all. Do not order it again.</source>
        <translation>卡 {card}：原先视为没有下成的 {plan} 订单其实已下。请勿再次下单。</translation>
    </message>
    <message>
        <source>Linksfield may still carry it out. Look at the auto-renewal before you stop it again.</source>
        <translation>Linksfield 仍可能执行它。再次停止之前请先查看自动续费。</translation>
    </message>
    <message>
        <source>Linksfield may still carry it out: if it was placed after all, sending again makes a second order.</source>
        <translation>Linksfield 仍可能执行它：如果订单其实已下，再次发送会产生第二个订单。</translation>
    </message>
</context>
<context>
    <name>ComparePaymentsDialog</name>
    <message>
        <source>Charged twice?</source>
        <translation>重复收费？</translation>
    </message>
    <message>
        <source>Charged twice? Card {card}</source>
        <translation>重复收费？卡 {card}</translation>
    </message>
    <message>
        <source>Copy for whoever refunds</source>
        <translation>复制给负责退款的人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text for whoever refunds</source>
        <translation>给负责退款的人的文字</translation>
    </message>
    <message>
        <source>Choose the payments that the customer means:</source>
        <translation>请选择客户所指的支付：</translation>
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
        <translation>支付时间</translation>
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
        <source>The console cannot refund: pass the text below on.</source>
        <translation>控制台无法退款：请转交下面的文字。</translation>
    </message>
    <message>
        <source>The result of one of these payments is not known: no verdict. Ask again under Payments.</source>
        <translation>其中一笔支付的结果未知：无法下结论。请在“支付”中再次查询。</translation>
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
        <translation>本程序不认识</translation>
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
        <translation>{seconds} 秒内被拒绝。{sentence}</translation>
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
        <translation>保存以便发送...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only questions are asked: nothing is ordered or changed. The saved file has no partner code, of card numbers and payIds only a part, and of fields that are new to this program only their form.</source>
        <translation>只查询，不下单也不更改任何内容。保存的文件不含合作伙伴代码，卡号和 payId 只保留一部分，本程序不认识的字段只保留形式。</translation>
    </message>
    <message>
        <source>Asking Linksfield...</source>
        <translation>正在询问 Linksfield...</translation>
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
        <translation>不认识</translation>
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
        <source>Let the customer buy</source>
        <translation>让客户购买</translation>
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
        <source>The customer opens this link, or points a phone at the code, and makes the order in our shop. Nothing is ordered from here, and nothing is charged by showing it.</source>
        <translation>客户打开此链接，或用手机扫描二维码，即可在我方商店下单。这里不会下单，显示它也不会扣费。</translation>
    </message>
    <message>
        <source>The customer opens this link, or points a phone at the code, and pays order {order} in our shop. Nothing is charged by showing it.</source>
        <translation>客户打开此链接或用手机扫码，在我方商店支付订单 {order}。展示它不会扣款。</translation>
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
        <source>Save the QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>shop link {card}</source>
        <translation>商店链接 {card}</translation>
    </message>
    <message>
        <source>It could not be printed. Save it as a picture, and print that.</source>
        <translation>无法打印。请保存为图片后再打印。</translation>
    </message>
    <message>
        <source>It could not be saved to {path}: {reason}.</source>
        <translation>无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到 {path}。</translation>
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
        <source>We have checked: one payment of {money} went through, the other did not. You were charged once.</source>
        <translation>经核实，只有一笔付款（{money}）成功，另一笔未成功，没有重复扣款。</translation>
    </message>
    <message>
        <source>We have checked: one payment went through, the other did not. You were charged once.</source>
        <translation>经核实，只有一笔付款成功，另一笔未成功，没有重复扣款。</translation>
    </message>
    <message>
        <source>We have checked: your payments are for {count} different plans, and all of them are on your card: {list}.</source>
        <translation>经核实，您的 {count} 笔付款对应 {count} 个不同的套餐，均已在您的卡上：{list}。</translation>
    </message>
    <message>
        <source>We have checked: your payments are for different plans, but we do not see all of them on your card. We are looking into it and will get back to you.</source>
        <translation>经核实，您的付款对应不同的套餐，但卡上没有全部显示。我们正在处理，有结果会尽快告知您。</translation>
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
        <translation>我们正在加紧处理。</translation>
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
        <source>Your payment of {money} did not go through, so the plan was not activated.</source>
        <translation>您的付款（{money}）未成功，因此套餐没有开通。</translation>
    </message>
    <message>
        <source>Your payment did not go through, so the plan was not activated.</source>
        <translation>您的付款未成功，因此套餐没有开通。</translation>
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
        <translation>之后将启用{plan}，预计约 {starts} 开始。</translation>
    </message>
    <message>
        <source>After that, {plan} starts.</source>
        <translation>之后将启用{plan}。</translation>
    </message>
    <message>
        <source>Auto-renewal is off.</source>
        <translation>自动续费未开启。</translation>
    </message>
    <message>
        <source>Auto-renewal is on for {plan}.</source>
        <translation>{plan}的自动续费为开启状态。</translation>
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
        <translation>我们正在为{plan}开启自动续费，正在等待确认，有结果会尽快告知您。</translation>
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
        <translation>您订购的{plan}暂时未能下单。</translation>
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
        <translation>{plan}的自动续费暂未开启成功。我们正在处理，有结果会尽快告知您。</translation>
    </message>
    <message>
        <source>Your order for {plan} did not go through, and we are sorry about that.</source>
        <translation>您订购的{plan}未能下单成功，非常抱歉。</translation>
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
        <source>We are ordering the plan again and will let you know when it is on your card.</source>
        <translation>我们正在重新下单，套餐到账后会通知您。</translation>
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
        <source>We have prepared your order for {plan} ({money}).</source>
        <translation>您订购的{plan}（{money}）已为您下单。</translation>
    </message>
    <message>
        <source>We have prepared your order for {plan}.</source>
        <translation>您订购的{plan}已为您下单。</translation>
    </message>
    <message>
        <source>Once it is paid, the plan starts after the ones already on your card, around {starts}.</source>
        <translation>付款成功后，将在卡上现有套餐之后生效，预计约 {starts} 开始。</translation>
    </message>
    <message>
        <source>The plan renews automatically until you ask us to switch that off.</source>
        <translation>此套餐会自动续费，如需关闭请随时告诉我们。</translation>
    </message>
    <message>
        <source>As you asked, we have switched off auto-renewal for {plan}. It will not renew again.</source>
        <translation>已按您的要求关闭{plan}的自动续费，之后不会再自动续订。</translation>
    </message>
    <message>
        <source>This does not change payments you have already made.</source>
        <translation>此前已支付的费用不受影响。</translation>
    </message>
    <message>
        <source>You can use your current plan {plan} until {day}.</source>
        <translation>您当前的套餐{plan}可正常使用至 {day}。</translation>
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
        <source>Auto-renewal is already off on your card, so nothing will renew.</source>
        <translation>您的卡未开启自动续费，不会再自动续订。</translation>
    </message>
    <message>
        <source>If you still see a charge, please send us its date and amount, and we will look into it.</source>
        <translation>如果您仍看到扣款，请把扣款日期和金额发给我们，我们马上核实。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>What this file holds</source>
        <translation>此文件的内容</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Being gathered...</source>
        <translation>正在收集...</translation>
    </message>
    <message>
        <source>For whoever looks after the program. These texts are all that is saved; read them before you pass the file on. They hold no partner codes, no signatures and nothing of what was done; of card and payment numbers only the last digits.</source>
        <translation>供本程序的维护者使用。保存的只有这些文本；转交文件之前请先阅读。其中没有合作伙伴代码、签名，也没有已执行操作的内容；卡号和付款编号只保留末几位。</translation>
    </message>
    <message>
        <source>Files of the diagnostics</source>
        <translation>诊断信息的文件</translation>
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
        <source>nobody named</source>
        <translation>未署名</translation>
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
        <translation>开启自动续费</translation>
    </message>
    <message>
        <source>Confirm payment result</source>
        <translation>请求确认付款</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Ask about payment</source>
        <translation>查询付款</translation>
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
        <translation>被拒绝，“{message}”（代码 {code}）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not sent, it never left this computer</source>
        <translation>未发送（请求未离开本机）</translation>
    </message>
    <message>
        <source>unconfirmed, it may have been carried out</source>
        <translation>待核实，可能已执行</translation>
    </message>
    <message>
        <source>found carried out by {agent}</source>
        <translation>由 {agent} 核实为已执行</translation>
    </message>
    <message>
        <source>found carried out</source>
        <translation>核实为已执行</translation>
    </message>
    <message>
        <source>decided as not carried out by {agent}</source>
        <translation>由 {agent} 判定为未执行</translation>
    </message>
    <message>
        <source>decided as not carried out</source>
        <translation>判定为未执行</translation>
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
        <source>UAT</source>
        <translation>测试环境（UAT）</translation>
    </message>
    <message>
        <source>UAT: test system, no customer is charged</source>
        <translation>测试环境（UAT）：不会向客户收费</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习环境</translation>
    </message>
    <message>
        <source>PRACTICE: nothing here is real</source>
        <translation>练习环境：这里的一切都不是真的</translation>
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
    <name>ExportButton</name>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
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
    <name>Failures</name>
    <message>
        <source>The same went wrong in this program once more. What you typed is still there.</source>
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
        <source>And {count} more: Copy takes them all.</source>
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
        <source>Filter by any words</source>
        <translation>按任意词筛选</translation>
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
        <source>It stands beside everything you do from this PC, and is not sent to Linksfield.</source>
        <translation>它会显示在您在这台电脑上的每项操作旁，不会发送给 Linksfield。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Practise on the sandbox</source>
        <translation>在沙盒中练习</translation>
    </message>
    <message>
        <source>Sample cards and a Linksfield that is only simulated on this computer. Nothing is real.</source>
        <translation>使用示例卡和在这台电脑上模拟的 Linksfield。一切都不是真的。</translation>
    </message>
    <message>
        <source>I have a set-up file</source>
        <translation>我有设置文件</translation>
    </message>
    <message>
        <source>A colleague gave you a profiles.json. You only type the partner code.</source>
        <translation>同事给了您一个 profiles.json。您只需输入合作伙伴代码。</translation>
    </message>
    <message>
        <source>Connect to UAT</source>
        <translation>连接到测试环境（UAT）</translation>
    </message>
    <message>
        <source>Linksfield&apos;s own test system. No customer is charged.</source>
        <translation>Linksfield 自己的测试系统。不会向客户收费。</translation>
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
        <source>How do you want to begin?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>Profiles can be changed later in the menu.</source>
        <translation>以后可以在菜单中修改配置。</translation>
    </message>
</context>
<context>
    <name>FollowedBox</name>
    <message>
        <source>Followed payments</source>
        <translation>跟进中的支付</translation>
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
        <translation>今天结束</translation>
    </message>
    <message>
        <source>Was to end %n day(s) ago, {day}</source>
        <translation>原定 %n 天前结束，{day}</translation>
    </message>
    <message>
        <source>Ends in %n day(s), {day}</source>
        <translation>%n 天后结束，{day}</translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation>%n 天</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
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
        <source>Hand-over by {agent}, {time}</source>
        <translation>交接：{agent}，{time}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Still looked for after &quot;not placed&quot;</source>
        <translation>判定“没有下成”后仍在查找</translation>
    </message>
    <message>
        <source>Payments being followed</source>
        <translation>正在跟进的支付</translation>
    </message>
    <message>
        <source>Changes today</source>
        <translation>今天的更改</translation>
    </message>
    <message>
        <source>Notes today</source>
        <translation>今天的备注</translation>
    </message>
    <message>
        <source>This is what was done from one PC; others have their own.</source>
        <translation>这是在一台电脑上的操作；其他电脑各有自己的记录。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Card {card}: {what}; sent {sent} by {agent}; {numbers}</source>
        <translation>卡 {card}：{what}；{sent}由 {agent} 发送；{numbers}</translation>
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
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
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
        <translation>将要复制的交接内容</translation>
    </message>
    <message>
        <source>Copy the hand-over to the clipboard</source>
        <translation>将交接内容复制到剪贴板</translation>
    </message>
    <message>
        <source>What is not known yet, what is followed, and today&apos;s changes and notes. Add what is missing.</source>
        <translation>尚不清楚的事项、跟进中的事项，以及今天的更改和备注。如有遗漏请补充。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing gets out: this PC may be offline</source>
        <translation>发不出任何请求：这台电脑可能已断网</translation>
    </message>
    <message>
        <source>Linksfield does not answer</source>
        <translation>Linksfield 没有回复</translation>
    </message>
    <message>
        <source>Linksfield left {unanswered} of {asked} unanswered, else answers in {seconds} s</source>
        <translation>最近 {asked} 次中 Linksfield 有 {unanswered} 次没有回复，其余 {seconds} 秒内回复</translation>
    </message>
    <message>
        <source>Linksfield answers in {seconds} s</source>
        <translation>Linksfield 在 {seconds} 秒内回复</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>The last 200 calls. Partner code and sign are always masked.</source>
        <translation>最近 200 次调用。合作伙伴代码和签名始终被遮盖。</translation>
    </message>
    <message>
        <source>Calls to Linksfield, newest first</source>
        <translation>对 Linksfield 的调用，最新的在前</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>调用检查器</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>所有卡</translation>
    </message>
    <message>
        <source>Of which cards</source>
        <translation>哪些卡</translation>
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
        <source>Questions about a payment name no card: choose All cards to see them.</source>
        <translation>支付查询不带卡号：请选择“所有卡”查看。</translation>
    </message>
    <message>
        <source>Nothing was asked of Linksfield yet.</source>
        <translation>还没有向 Linksfield 查询过。</translation>
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
        <source>On the card ({as_of}): in use until about {day}.</source>
        <translation>卡上套餐（{as_of}）：使用中，约 {day} 到期。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): in use until {day}.</source>
        <translation>卡上套餐（{as_of}）：使用中，{day} 到期。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): in use.</source>
        <translation>卡上套餐（{as_of}）：使用中。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): waiting, about {starts} to {ends} (estimate).</source>
        <translation>卡上套餐（{as_of}）：待生效，约 {starts} 至 {ends}（估算）。</translation>
    </message>
    <message>
        <source>On the card ({as_of}): waiting.</source>
        <translation>卡上套餐（{as_of}）：待生效。</translation>
    </message>
    <message>
        <source>Auto-renewal: on since {since}, {plan}, order number {order_no}, payId {pay_id}.</source>
        <translation>自动续费：自 {since} 起开启，{plan}，订单号 {order_no}，payId {pay_id}。</translation>
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
        <source>How much to give back is not clear.</source>
        <translation>应退金额尚不清楚。</translation>
    </message>
    <message>
        <source>compared the payments. No refund can be made here.</source>
        <translation>已比对付款。本程序不能退款。</translation>
    </message>
    <message>
        <source>pass the refund request on to whoever took the money.</source>
        <translation>将退款申请转交收款方。</translation>
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
        <source>Not known yet: one of the payments is pending.</source>
        <translation>尚不清楚：其中一笔付款仍在处理中。</translation>
    </message>
    <message>
        <source>ask about the payments again.</source>
        <translation>再次查询付款。</translation>
    </message>
    <message>
        <source>Whether the customer was charged twice is not known.</source>
        <translation>是否重复扣款尚不清楚。</translation>
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
        <translation>{moment} 确认成功。</translation>
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
        <source>Refused.</source>
        <translation>被拒绝。</translation>
    </message>
    <message>
        <source>No answer, unconfirmed ({moment}).</source>
        <translation>未收到回复，待核实（{moment}）。</translation>
    </message>
    <message>
        <source>No answer, unconfirmed.</source>
        <translation>未收到回复，待核实。</translation>
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
        <translation>已向 Linksfield 付款，套餐已到账，{moment} 在卡上查到。</translation>
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
        <source>Payment not known: no usable answer from Linksfield.</source>
        <translation>付款未知：Linksfield 没有可用的回复。</translation>
    </message>
    <message>
        <source>ask about the payment again.</source>
        <translation>再次查询付款。</translation>
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
        <source>Looked up. Nothing in use.</source>
        <translation>已查询，没有使用中的套餐。</translation>
    </message>
    <message>
        <source>Looked up.</source>
        <translation>已查询。</translation>
    </message>
    <message>
        <source>In use until {day}: {plan}.</source>
        <translation>{plan} 使用中，{day} 到期。</translation>
    </message>
    <message>
        <source>In use, end not known: {plan}.</source>
        <translation>{plan} 使用中，到期日未知。</translation>
    </message>
</context>
<context>
    <name>InternalWrites</name>
    <message>
        <source>Order unconfirmed: sent {moment}, no answer. It may have been placed.</source>
        <translation>订单待核实：{moment} 发送，未收到回复，可能已下单成功。</translation>
    </message>
    <message>
        <source>Order unconfirmed: no answer. It may have been placed.</source>
        <translation>订单待核实：未收到回复，可能已下单成功。</translation>
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
        <source>Stop auto-renewal unconfirmed: sent {moment}, no answer. It may be off or still on.</source>
        <translation>关闭自动续费待核实：{moment} 发送，未收到回复，可能已关闭，也可能仍为开启。</translation>
    </message>
    <message>
        <source>Stop auto-renewal unconfirmed: no answer. It may be off or still on.</source>
        <translation>关闭自动续费待核实：未收到回复，可能已关闭，也可能仍为开启。</translation>
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
        <source>Confirmation of a payment unconfirmed: asked {moment}, no answer.</source>
        <translation>确认付款待核实：{moment} 请求，未收到回复。</translation>
    </message>
    <message>
        <source>Confirmation of a payment unconfirmed: no answer.</source>
        <translation>确认付款待核实：未收到回复。</translation>
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
        <source>Start of auto-renewal unconfirmed: sent {moment}, no answer. It may be on.</source>
        <translation>开启自动续费待核实：{moment} 发送，未收到回复，可能已开启。</translation>
    </message>
    <message>
        <source>Start of auto-renewal unconfirmed: no answer. It may be on.</source>
        <translation>开启自动续费待核实：未收到回复，可能已开启。</translation>
    </message>
    <message>
        <source>asked Linksfield to start auto-renewal.</source>
        <translation>已请 Linksfield 开启自动续费。</translation>
    </message>
    <message>
        <source>check what happened. Do not start it again before that.</source>
        <translation>核实结果；核实前请勿重复开启。</translation>
    </message>
    <message>
        <source>Order refused, nothing was placed.</source>
        <translation>下单被拒绝，未下单。</translation>
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
        <translation>开启自动续费被拒绝。</translation>
    </message>
    <message>
        <source>asked Linksfield to start auto-renewal; it was refused.</source>
        <translation>已请 Linksfield 开启自动续费，被拒绝。</translation>
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
        <translation>开启自动续费未发送（请求未离开本机），未作更改。</translation>
    </message>
    <message>
        <source>tried to start auto-renewal.</source>
        <translation>曾尝试开启自动续费。</translation>
    </message>
    <message>
        <source>start it again, or tell the customer.</source>
        <translation>再次开启，或告知客户。</translation>
    </message>
    <message>
        <source>Order placed after all: found on the card {moment}, although it had been decided otherwise. Do not order again.</source>
        <translation>实际已下单成功：{moment} 在卡上查到，与之前的判定不符。请勿重复下单。</translation>
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
        <source>Order placed. There was no answer at first.</source>
        <translation>已下单成功，起初未收到回复。</translation>
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
        <source>Found {moment} by {agent}: Linksfield names our number.</source>
        <translation>{moment} 由 {agent} 核实：Linksfield 的回复中有我方编号。</translation>
    </message>
    <message>
        <source>Linksfield names our number.</source>
        <translation>Linksfield 的回复中有我方编号。</translation>
    </message>
    <message>
        <source>Decided {moment} by {agent} without proof: “{reason}”.</source>
        <translation>{moment} 由 {agent} 判定，无证明，理由：“{reason}”。</translation>
    </message>
    <message>
        <source>Decided {moment} by {agent} without proof.</source>
        <translation>{moment} 由 {agent} 判定，无证明。</translation>
    </message>
    <message>
        <source>Decided without proof.</source>
        <translation>无证明判定。</translation>
    </message>
    <message>
        <source>Order not placed. No answer came.</source>
        <translation>未下单成功，未收到回复。</translation>
    </message>
    <message>
        <source>There is no proof; it is watched for a day.</source>
        <translation>无法证明，程序会继续留意一天。</translation>
    </message>
    <message>
        <source>Auto-renewal was not switched off. No answer came.</source>
        <translation>自动续费未关闭，未收到回复。</translation>
    </message>
    <message>
        <source>Auto-renewal was not started. No answer came.</source>
        <translation>自动续费未开启，未收到回复。</translation>
    </message>
    <message>
        <source>Decided {moment} by {agent}: “{reason}”.</source>
        <translation>{moment} 由 {agent} 判定：“{reason}”。</translation>
    </message>
    <message>
        <source>Decided {moment} by {agent}.</source>
        <translation>{moment} 由 {agent} 判定。</translation>
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
        <source>look the card up again.</source>
        <translation>稍后再次查询。</translation>
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
        <source>Order placed, not paid yet as far as Linksfield says. The customer pays Linksfield.</source>
        <translation>已下单，待客户付款（客户向 Linksfield 付款）。</translation>
    </message>
    <message>
        <source>send the customer the way to pay; follow the payment.</source>
        <translation>将付款方式发给客户，并跟进付款。</translation>
    </message>
    <message>
        <source>Linksfield confirmed it {moment}.</source>
        <translation>Linksfield 于 {moment} 确认。</translation>
    </message>
    <message>
        <source>Starts: about {starts} (estimate).</source>
        <translation>预计约 {starts} 开始（估算）。</translation>
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
        <translation>自 {since} 起开启</translation>
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
        <translation>控制台(&amp;O)</translation>
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
        <translation>复制到工单</translation>
    </message>
    <message>
        <source>Copy for ticket...</source>
        <translation>复制到工单…</translation>
    </message>
    <message>
        <source>Note on this card...</source>
        <translation>这张卡的备注…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
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
        <translation>查明结果…</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>另一张卡</translation>
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
        <source>Inspector</source>
        <translation>调用检查器</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统配色</translation>
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
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
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
        <source>Ways to begin...</source>
        <translation>开始方式…</translation>
    </message>
    <message>
        <source>Check a notification...</source>
        <translation>核验通知…</translation>
    </message>
    <message>
        <source>Hand-over...</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Move to another PC...</source>
        <translation>迁移到另一台电脑…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>更新...</translation>
    </message>
    <message>
        <source>Save diagnostics...</source>
        <translation>保存诊断信息...</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to another PC</source>
        <translation>迁移到另一台电脑</translation>
    </message>
    <message>
        <source>From this PC</source>
        <translation>从这台电脑迁出</translation>
    </message>
    <message>
        <source>To this PC</source>
        <translation>迁入这台电脑</translation>
    </message>
    <message>
        <source>Save for the other PC...</source>
        <translation>为另一台电脑保存…</translation>
    </message>
    <message>
        <source>Go on here after all...</source>
        <translation>仍在这里继续…</translation>
    </message>
    <message>
        <source>Take over from a file...</source>
        <translation>从文件接管…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was done from this PC, with everything that is not known yet, goes with you in one file. From then on only the other PC sends changes, so that nothing is sent twice.</source>
        <translation>这台电脑上的操作记录，连同所有尚不清楚的事项，会存入一个文件随您带走。此后只有另一台电脑发送更改，以免重复发送。</translation>
    </message>
    <message>
        <source>Choose the file that the other PC saved. It is checked from end to end.</source>
        <translation>请选择另一台电脑保存的文件。会从头到尾校验。</translation>
    </message>
    <message>
        <source>This was moved to another PC. This window only looks things up.</source>
        <translation>已迁移到另一台电脑。此窗口只能查询。</translation>
    </message>
    <message>
        <source>Save the file, bring it to the other PC, and take it over there. This PC then only looks up.</source>
        <translation>请保存文件，带到另一台电脑并在那里接管。之后这台电脑只能查询。</translation>
    </message>
    <message>
        <source>Something is being sent: wait until it is answered.</source>
        <translation>正在发送：请等待回复。</translation>
    </message>
    <message>
        <source>After this no changes can be sent from this PC any more. Save the file now?</source>
        <translation>此后这台电脑不能再发送任何更改。现在保存文件吗？</translation>
    </message>
    <message>
        <source>Save and stop here</source>
        <translation>保存并在此停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Only do this if the other PC never took the file over: if both send changes, an order can be sent twice.</source>
        <translation>只有另一台电脑从未接管该文件时才可这样做：如果两台电脑都发送更改，订单可能会重复发送。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>在这里继续</translation>
    </message>
    <message>
        <source>Save for the other PC</source>
        <translation>为另一台电脑保存</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>从文件接管</translation>
    </message>
    <message>
        <source>Saved for another PC (*.sqlite3)</source>
        <translation>为另一台电脑保存的文件 (*.sqlite3)</translation>
    </message>
    <message>
        <source>Nothing was saved: this is the file in use. Choose another place for the copy.</source>
        <translation>没有保存：这是正在使用的文件。请为副本另选位置。</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Saved. This PC sends no more changes; take the file over on the other PC.</source>
        <translation>已保存。这台电脑不再发送更改；请在另一台电脑上接管该文件。</translation>
    </message>
    <message>
        <source>Taken over, and sound from end to end. Entries that came in: {count}.</source>
        <translation>已接管，且从头到尾完好。接入条目数：{count}。</translation>
    </message>
    <message>
        <source>Changes can be sent from this PC again.</source>
        <translation>这台电脑又可以发送更改了。</translation>
    </message>
</context>
<context>
    <name>NewOrderPage</name>
    <message>
        <source>Show the plans</source>
        <translation>查看套餐</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>换一个套餐</translation>
    </message>
    <message>
        <source>{price} a period</source>
        <translation>每周期 {price}</translation>
    </message>
    <message>
        <source>Show the plans of this card</source>
        <translation>查看这张卡的套餐</translation>
    </message>
    <message>
        <source>Choose another plan</source>
        <translation>选择其他套餐</translation>
    </message>
    <message>
        <source>Choose a plan first</source>
        <translation>请先选择套餐</translation>
    </message>
    <message>
        <source>Look a card up first</source>
        <translation>请先查询一张卡</translation>
    </message>
    <message>
        <source>The plans of this card could not be had: see the Plans tab.</source>
        <translation>未能取得这张卡的套餐：请看“套餐”页。</translation>
    </message>
    <message>
        <source>Select one under Plans and press Order this plan.</source>
        <translation>请在“套餐”中选择一个，然后按“订购此套餐”。</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>合计 {money}</translation>
    </message>
    <message>
        <source>Total: not known yet</source>
        <translation>合计：尚不清楚</translation>
    </message>
    <message>
        <source>Starts: {start}</source>
        <translation>开始：{start}</translation>
    </message>
    <message>
        <source>The plan costs {total}; you typed {paid}. Record what was really paid.</source>
        <translation>此套餐价格为 {total}；您输入的是 {paid}。请登记实际支付的金额。</translation>
    </message>
    <message>
        <source>Our shop&apos;s address names the card alone: the customer cannot pay this order there, but would buy a second one. Let the customer buy instead, or have another way to pay.</source>
        <translation>我方商店的地址只含卡号：客户不能在那里支付此订单，只会再买一单。请改用“让客户购买”，或另有付款方式。</translation>
    </message>
    <message>
        <source>Something is being sent for this card: wait for its answer.</source>
        <translation>正在为这张卡发送请求：请等待回复。</translation>
    </message>
    <message>
        <source>Checking the card before the review...</source>
        <translation>核对前正在检查这张卡…</translation>
    </message>
    <message>
        <source>The last order of this card got no answer: check what happened to it first.</source>
        <translation>这张卡的上一个订单没有得到回复：请先查明结果。</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Linksfield did not answer in time. Try again.</source>
        <translation>Linksfield 没有及时回复。请重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer took too long and was given up. Try again.</source>
        <translation>Linksfield 的回复耗时过长，已放弃等待。请重试。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>回复尚未收完，连接就中断了。请重试。</translation>
    </message>
    <message>
        <source>Linksfield is in trouble (HTTP status {status}). Try again in a moment.</source>
        <translation>Linksfield 出现故障（HTTP 状态 {status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s address sends us elsewhere, where we do not follow. Check the profile&apos;s address.</source>
        <translation>Linksfield 的地址要求跳转到别处，程序不会跟随。请检查配置中的地址。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer is far too large and was not read. Try again.</source>
        <translation>Linksfield 的回复过大，没有读取。请重试。</translation>
    </message>
    <message>
        <source>An answer came that cannot be understood. See its details.</source>
        <translation>收到的回复无法理解。请查看详情。</translation>
    </message>
    <message>
        <source>No usable answer came. Try again.</source>
        <translation>没有收到可用的回复。请重试。</translation>
    </message>
    <message>
        <source>No answer came. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>没有收到回复。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>The answer took too long. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>回复耗时过长。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>The connection broke after sending. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>发送后连接中断。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>Linksfield is in trouble (HTTP status {status}). It may have been carried out: do not repeat it before you have checked.</source>
        <translation>Linksfield 出现故障（HTTP 状态 {status}）。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s address sent us elsewhere instead of answering. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>Linksfield 的地址没有回复，而是要求跳转到别处。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>The answer was too large to be read. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>回复过大，无法读取。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>An answer came that does not name our order. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>收到的回复没有提到我方订单。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
    <message>
        <source>No usable answer came. It may have been carried out: do not repeat it before you have checked.</source>
        <translation>没有收到可用的回复。操作可能已经执行：查明之前请勿重复。</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Linksfield answered with a live Stripe key: a rehearsal uses test keys only, and no page was opened. Ask Linksfield which system this profile leads to.</source>
        <translation>Linksfield 返回的是 Stripe 正式密钥：演练只能使用测试密钥，没有打开页面。请向 Linksfield 确认此配置连接的是哪个系统。</translation>
    </message>
    <message>
        <source>A payment is rehearsed in practice and on UAT only. Stripe refuses live keys on a page of this PC, and typing customers&apos; card numbers here would put this PC under the card industry&apos;s rules.</source>
        <translation>只能在练习环境和测试环境（UAT）中演练支付。Stripe 不接受这台电脑上的页面使用正式密钥，而且在这里输入客户的银行卡号会使这台电脑须遵守支付卡行业规范。</translation>
    </message>
    <message>
        <source>The profile {profile} is for looking only: nothing was sent. Use another profile to change this.</source>
        <translation>配置 {profile} 只能查看：没有发送任何内容。如需更改，请使用其他配置。</translation>
    </message>
    <message>
        <source>This version of the program is no longer safe for production: nothing was sent. Help, Updates says which one is needed. Looking up goes on.</source>
        <translation>本程序的这个版本已不能安全用于生产环境：未发送任何内容。所需版本见“帮助”中的“更新”。查询不受影响。</translation>
    </message>
    <message>
        <source>How Linksfield takes this is not documented, and the profile {profile} does not allow such calls: nothing was sent.</source>
        <translation>Linksfield 的文档没有说明这种调用，且配置 {profile} 不允许此类调用：没有发送任何内容。</translation>
    </message>
    <message>
        <source>This is not allowed with the profile {profile}: nothing was sent.</source>
        <translation>配置 {profile} 不允许此操作：没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>NotDecidable</name>
    <message>
        <source>Linksfield shows it now: it was placed. It must not be sent again.</source>
        <translation>Linksfield 现在显示了它：订单已下。切勿再次发送。</translation>
    </message>
    <message>
        <source>This has been decided already. Activity says by whom and how.</source>
        <translation>这已经判定过了。由谁、如何判定，请看“操作记录”。</translation>
    </message>
    <message>
        <source>There is nothing to decide: it is still on its way, or its outcome is known. Look at Activity.</source>
        <translation>无需判定：它仍在发送中，或结果已知。请看“操作记录”。</translation>
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
        <translation>没有发送任何内容：找不到 {host}。请检查网络和配置中的地址。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} takes no connections now. Try again.</source>
        <translation>没有发送任何内容：{host} 目前不接受连接。请重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not be reached in time. Try again.</source>
        <translation>没有发送任何内容：未能及时连接到 {host}。请重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not prove who it is. Tell your IT; do not work around it.</source>
        <translation>没有发送任何内容：{host} 无法证明自己的身份。请告知 IT 部门，不要绕过。</translation>
    </message>
    <message>
        <source>Nothing was sent: the proxy of this network does not let {host} through. Tell your IT.</source>
        <translation>没有发送任何内容：此网络的代理不允许访问 {host}。请告知 IT 部门。</translation>
    </message>
    <message>
        <source>Nothing was sent: this PC&apos;s network settings want a SOCKS proxy ({host}), which the console cannot use. Ask your IT for an HTTP proxy.</source>
        <translation>未发送任何内容：本机的网络设置要求使用 SOCKS 代理（{host}），控制台无法使用它。请向 IT 部门申请 HTTP 代理。</translation>
    </message>
    <message>
        <source>Nothing was sent: this PC is offline. Connect it and try again.</source>
        <translation>没有发送任何内容：这台电脑已断网。请连接网络后重试。</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} could not be reached. Try again.</source>
        <translation>没有发送任何内容：无法连接到 {host}。请重试。</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>There is no profile yet. Add one, or practise without one.</source>
        <translation>还没有配置。请添加一个，或不用配置先练习。</translation>
    </message>
    <message>
        <source>There is no profile named {detail}. Choose another one.</source>
        <translation>没有名为 {detail} 的配置。请选择其他配置。</translation>
    </message>
    <message>
        <source>The profile {detail} holds for this run only: it cannot be changed or removed.</source>
        <translation>配置 {detail} 仅供本次运行使用：不能修改或删除。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({detail}). Choose another one or ask your IT.</source>
        <translation>数据文件夹无法写入（{detail}）。请另选一个或咨询 IT 部门。</translation>
    </message>
    <message>
        <source>The profile {detail} does not name our shop. Set the shop&apos;s address under Console, Profiles: with {{iccid}} in the place of the card number.</source>
        <translation>配置 {detail} 没有填写我方商店。请在“控制台 &gt; 配置”中设置商店地址，用 {{iccid}} 标出卡号的位置。</translation>
    </message>
    <message>
        <source>The shop&apos;s address of the profile {detail} names the card alone: its page would sell a second order. Put {{order}} or {{pay_id}} into it under Console, Profiles, where the shop can show an order.</source>
        <translation>配置 {detail} 的商店地址只含卡号：该页面会再卖一单。若商店能显示订单，请在“控制台”“配置”中把 {{order}} 或 {{pay_id}} 写入地址。</translation>
    </message>
    <message>
        <source>The console is not set up to do this yet. Check the profile.</source>
        <translation>控制台尚未设置好，无法执行此操作。请检查配置。</translation>
    </message>
</context>
<context>
    <name>NotUnderstood</name>
    <message>
        <source>Linksfield&apos;s answer was empty. Try again.</source>
        <translation>Linksfield 的回复是空的。请重试。</translation>
    </message>
    <message>
        <source>Something answered, but not as Linksfield does. Check the network and the profile&apos;s address.</source>
        <translation>收到了回复，但不像是 Linksfield 的。请检查网络和配置中的地址。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has a form that is not known here.</source>
        <translation>Linksfield 的回复格式这里不认识。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer says neither yes nor no. Look at its details, or try again.</source>
        <translation>Linksfield 的回复既没有说成功也没有说失败。请查看详情或重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer says yes and no at once: neither is believed. Look at its details.</source>
        <translation>Linksfield 的答复同时说了是和否：两者都不采信。请查看详情。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer says one thing twice: neither is believed. Look at its details.</source>
        <translation>Linksfield 的答复把同一项说了两次：两者都不采信。请查看详情。</translation>
    </message>
    <message>
        <source>Our own question came back instead of an answer. Check the network and the profile&apos;s address.</source>
        <translation>返回的是我们自己的请求，而不是答复。请检查网络和配置中的地址。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has a code that is neither a yes nor a no. Look at its details.</source>
        <translation>Linksfield 答复中的代码既不是“是”也不是“否”。请查看详情。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not name the card: this does not mean that it is unknown there.</source>
        <translation>Linksfield 的答复没有提到这张卡：这不表示那里没有这张卡。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer is nested too deeply and was not read.</source>
        <translation>Linksfield 的回复嵌套过深，没有读取。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer holds far too many rows and was not read.</source>
        <translation>Linksfield 的回复行数过多，没有读取。</translation>
    </message>
    <message>
        <source>Linksfield answered about another card: nothing of it is shown. Try again.</source>
        <translation>Linksfield 回复的是另一张卡：内容不予显示。请重试。</translation>
    </message>
    <message>
        <source>Linksfield answered about another payment: nothing of it is shown. Try again.</source>
        <translation>Linksfield 回复的是另一笔支付：内容不予显示。请重试。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer does not name our order.</source>
        <translation>Linksfield 的回复没有提到我方订单。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer lacks what Stripe&apos;s page needs.</source>
        <translation>Linksfield 的回复缺少 Stripe 页面所需的内容。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has no list of orders: this does not mean that there are none.</source>
        <translation>Linksfield 的回复中没有订单列表：这不表示没有订单。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer has no list of plans: this does not mean that there are none.</source>
        <translation>Linksfield 的回复中没有套餐列表：这不表示没有套餐。</translation>
    </message>
    <message>
        <source>Linksfield&apos;s answer cannot be understood. Look at its details.</source>
        <translation>无法理解 Linksfield 的回复。请查看详情。</translation>
    </message>
</context>
<context>
    <name>NotYet</name>
    <message>
        <source>Not yet: it may still be carried out. It can be said in {time}.</source>
        <translation>还不行：操作仍可能执行。{time} 后才能判定。</translation>
    </message>
    <message>
        <source>Not yet: Linksfield has not answered often enough (answers still needed: {count}). Ask again.</source>
        <translation>还不行：Linksfield 的回复次数不够（还需 {count} 次）。请再次查询。</translation>
    </message>
    <message>
        <source>Not yet: it may still be carried out. It can be said in {time}, and after Linksfield has answered again (answers still needed: {count}).</source>
        <translation>还不行：操作仍可能执行。{time} 后、且 Linksfield 再次回复后才能判定（还需 {count} 次）。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on this card</source>
        <translation>这张卡的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One line. It stays on this PC.</source>
        <translation>一行即可。只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>保存此备注</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The note as it will be copied</source>
        <translation>将要复制的备注</translation>
    </message>
    <message>
        <source>Copies what stands above, as plain text</source>
        <translation>复制上方文字（纯文本）</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>依据</translation>
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
        <source>Changed by you, kept until the card is closed</source>
        <translation>您已修改，关闭此卡前会保留</translation>
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
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Card {card}: {sentence}</source>
        <translation>卡 {card}：{sentence}</translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>Check a notification</source>
        <translation>核验通知</translation>
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
        <source>Key&apos;s id</source>
        <translation>密钥编号</translation>
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
        <source>Forget key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Practice: notifications of the sandbox</source>
        <translation>练习：沙盒的通知</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>With the notification keys of profile {profile}, from this PC&apos;s keyring.</source>
        <translation>使用这台电脑密钥库中配置 {profile} 的通知密钥。</translation>
    </message>
    <message>
        <source>With the sandbox&apos;s keys, known while practising; a key added here is forgotten at the end.</source>
        <translation>使用沙盒的密钥，仅在练习期间有效；在此添加的密钥会在程序结束时被忘记。</translation>
    </message>
    <message>
        <source>Practice: paste a notification of the sandbox...</source>
        <translation>练习：粘贴一条沙盒通知…</translation>
    </message>
    <message>
        <source>Key {key_id} is kept in this PC&apos;s keyring. Check the notification again.</source>
        <translation>密钥 {key_id} 已保存在这台电脑的密钥库中。请再次核验通知。</translation>
    </message>
    <message>
        <source>Key {key_id} is known until the program ends. Check the notification again.</source>
        <translation>密钥 {key_id} 在程序结束前有效。请再次检查通知。</translation>
    </message>
    <message>
        <source>Key {key_id} is no longer kept.</source>
        <translation>密钥 {key_id} 已不再保存。</translation>
    </message>
    <message>
        <source>Orders on the card</source>
        <translation>卡上的订单</translation>
    </message>
    <message>
        <source>A right one</source>
        <translation>一条正确的通知</translation>
    </message>
    <message>
        <source>One that was changed on its way</source>
        <translation>一条途中被改动过的通知</translation>
    </message>
    <message>
        <source>One that another key signed</source>
        <translation>一条用其他密钥签名的通知</translation>
    </message>
    <message>
        <source>One whose fields were not sorted</source>
        <translation>一条字段未排序的通知</translation>
    </message>
    <message>
        <source>One that is ten days old</source>
        <translation>一条十天前的通知</translation>
    </message>
    <message>
        <source>One of a version not known here</source>
        <translation>一条版本未知的通知</translation>
    </message>
    <message>
        <source>{card}: not open here. Look this card up to see its orders.</source>
        <translation>{card}：没有在这里打开。查询这张卡即可查看其订单。</translation>
    </message>
</context>
<context>
    <name>NotificationKey</name>
    <message>
        <source>This PC&apos;s keyring is locked: notification key {key_id} of {profile} cannot be read.</source>
        <translation>这台电脑的密钥库已锁定：无法读取 {profile} 的通知密钥 {key_id}。</translation>
    </message>
    <message>
        <source>Notification key {key_id} of {profile} is not kept on this PC. Add it under Keys.</source>
        <translation>这台电脑上没有保存 {profile} 的通知密钥 {key_id}。请在“密钥”中添加。</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring does not answer: notification key {key_id} of {profile} cannot be kept or read. Restart it.</source>
        <translation>这台电脑的密钥库没有响应：无法保存或读取 {profile} 的通知密钥 {key_id}。请重启它。</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring has not answered yet: it may be asking you something in a window behind this one.</source>
        <translation>这台电脑的密钥库还没有应答：它可能正在这个窗口后面的另一个窗口里询问您。</translation>
    </message>
    <message>
        <source>This PC has no keyring: notification key {key_id} of {profile} cannot be kept.</source>
        <translation>这台电脑没有密钥库：无法保存 {profile} 的通知密钥 {key_id}。</translation>
    </message>
    <message>
        <source>Notification key {key_id} of {profile} cannot be had.</source>
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
        <source>+ Another card</source>
        <translation>＋ 另一张卡</translation>
    </message>
    <message>
        <source>Open another card</source>
        <translation>打开另一张卡</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡</translation>
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
        <source>Renew automatically until it is stopped</source>
        <translation>自动续费，直到停止为止</translation>
    </message>
    <message>
        <source>payId of our shop</source>
        <translation>我方商店的 payId</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>已付金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>支付类型</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>支付时间</translation>
    </message>
    <message>
        <source>We hold this money</source>
        <translation>我方已收到这笔款</translation>
    </message>
    <message>
        <source>Let the customer buy...</source>
        <translation>让客户购买…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Auto-renewal needs a customer who pays Linksfield by card.</source>
        <translation>只有客户用银行卡向 Linksfield 付款时才能自动续费。</translation>
    </message>
    <message>
        <source>This plan cannot renew by itself.</source>
        <translation>此套餐不支持自动续费。</translation>
    </message>
    <message>
        <source>Linksfield does not say whether this plan can renew by itself.</source>
        <translation>Linksfield 没有说明此套餐是否支持自动续费。</translation>
    </message>
    <message>
        <source>Who takes the money?</source>
        <translation>谁来收款？</translation>
    </message>
    <message>
        <source>The customer pays Linksfield by card</source>
        <translation>客户用银行卡向 Linksfield 付款</translation>
    </message>
    <message>
        <source>We have been paid already</source>
        <translation>我方已经收款</translation>
    </message>
    <message>
        <source>3 is the only value that Linksfield&apos;s documentation shows; its meaning is not said.</source>
        <translation>Linksfield 的文档只出现过 3 这个值，没有说明含义。</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>As our shop&apos;s record of the order has it.</source>
        <translation>以我方商店的订单记录为准。</translation>
    </message>
    <message>
        <source>In this PC&apos;s time, such as 2026-11-23 14:02.</source>
        <translation>按这台电脑的时间，例如 2026-11-23 14:02。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Review this order</source>
        <translation>核对此订单</translation>
    </message>
    <message>
        <source>Paid just now</source>
        <translation>刚刚支付</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not known yet: the orders of this card are not known.</source>
        <translation>尚不清楚：这张卡的订单未知。</translation>
    </message>
    <message>
        <source>Not known: an order on this card has a status that is not known here.</source>
        <translation>未知：这张卡上有订单处于这里不认识的状态。</translation>
    </message>
    <message>
        <source>about today: nothing is in use or waiting</source>
        <translation>约今天：没有使用中或等待中的订单</translation>
    </message>
    <message>
        <source>after %n other(s), on a day that cannot be told</source>
        <translation>排在另外 %n 个订单之后，具体日期无法确定</translation>
    </message>
    <message>
        <source>about {day}, after %n other(s)</source>
        <translation>约 {day}，排在另外 %n 个订单之后</translation>
    </message>
    <message>
        <source>%n period(s)</source>
        <translation>%n 个周期</translation>
    </message>
    <message>
        <source>Card {card} gets {plan} for {length}. The customer pays {money} by card.</source>
        <translation>卡 {card} 将获得 {plan}，时长 {length}。客户用银行卡支付 {money}。</translation>
    </message>
    <message>
        <source>Card {card} gets {plan} for {length}. We have been paid {money} and tell Linksfield so.</source>
        <translation>卡 {card} 将获得 {plan}，时长 {length}。我方已收款 {money}，并据此告知 Linksfield。</translation>
    </message>
    <message>
        <source>The same plan is already waiting on this card. This adds another {length}.</source>
        <translation>这张卡上已有同样的套餐在等待。这会再增加 {length}。</translation>
    </message>
    <message>
        <source>The same plan was ordered for this card from here within the last 24 hours. Say why again.</source>
        <translation>过去 24 小时内已在这里为这张卡订购过同样的套餐。请说明为何再次订购。</translation>
    </message>
    <message>
        <source>This payment was recorded for an order before. Say why it is recorded once more.</source>
        <translation>这笔支付以前已登记过订单。请说明为何再次登记。</translation>
    </message>
    <message>
        <source>Linksfield gives two ends that do not fit: {plan} ends {day}, days left: {days}. The days left count here.</source>
        <translation>Linksfield 给出的两个结束时间不一致：{plan} 于 {day} 结束，剩余天数：{days}。此处以剩余天数为准。</translation>
    </message>
    <message>
        <source>a plan without a name</source>
        <translation>未命名的套餐</translation>
    </message>
    <message>
        <source>Card {card} gets {plan} for {length} and renews by itself until it is stopped. The customer pays {money} by card, and again at each renewal.</source>
        <translation>卡 {card} 获得 {plan}，为期 {length}，并自动续费直至停止。客户刷卡支付 {money}，每次续费时再次支付。</translation>
    </message>
    <message>
        <source>Card {card} gets {plan} for {length} and renews by itself until it is stopped. We have been paid {money} and tell Linksfield so.</source>
        <translation>卡 {card} 获得 {plan}，为期 {length}，并自动续费直至停止。我方已收款 {money}，并告知 Linksfield。</translation>
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
        <source>Orders by card without an answer: {count}. If they exist they are not paid, and nothing is charged for them. The customer must pay this one only. Say why it is ordered again.</source>
        <translation>刷卡支付的订单有 {count} 个没有回复。即使存在也未付款，不会为此扣款。客户只应支付这一个。请说明为何再次下单。</translation>
    </message>
    <message>
        <source>What was sent before may still be carried out: then there are two, and both cost money. Say why it is sent again now.</source>
        <translation>先前发送的请求仍可能被执行：那样就会有两个，都要花钱。请说明为何现在再次发送。</translation>
    </message>
    <message>
        <source>Since you looked, orders have appeared on this card: {count}. Was it a colleague?</source>
        <translation>您查询之后，这张卡上新出现了 {count} 个订单。是同事下的吗？</translation>
    </message>
    <message>
        <source>Card {card} was worked on lately, and its number is almost the same. Compare the digits.</source>
        <translation>最近处理过卡 {card}，其号码几乎相同。请核对数字。</translation>
    </message>
    <message>
        <source>An order of the same plan waits on this card. Is it the one that was paid for?</source>
        <translation>这张卡上已有同一套餐的订单在等待。它是否就是已付款的那个？</translation>
    </message>
    <message>
        <source>The same was asked for this card from here within the last 24 hours. Say why again.</source>
        <translation>过去 24 小时内已在这里为这张卡提出过同样的请求。请说明为何再次提出。</translation>
    </message>
    <message>
        <source>A stop for this card is on its way or not known yet: check what happened to it first.</source>
        <translation>这张卡的停止请求正在发送或结果尚不清楚：请先查明。</translation>
    </message>
    <message>
        <source>An order of this card is on its way or not known yet: check what happened to it first.</source>
        <translation>这张卡有一个订单正在发送或结果尚不清楚：请先查明。</translation>
    </message>
    <message>
        <source>Linksfield answers slowly or not at all at the moment: an order sent now may stay without an answer.</source>
        <translation>Linksfield 目前回复缓慢或没有回复：现在发送的订单可能得不到回复。</translation>
    </message>
    <message>
        <source>The plan costs {expected}; you say that we were paid {paid}.</source>
        <translation>此套餐价格为 {expected}；您填写的我方收款为 {paid}。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{found} (could not be read whole)</source>
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
        <source>What is not listed here: unpaid orders, and orders already used up. Data left on a plan is not known to this service.</source>
        <translation>这里不列出：未付款的订单和已用完的订单。此服务无法得知套餐的剩余流量。</translation>
    </message>
    <message>
        <source>Ask for the orders again</source>
        <translation>重新查询订单</translation>
    </message>
    <message>
        <source>The timeline shows the first {shown} of {total} orders.</source>
        <translation>时间线只显示 {total} 个订单中的前 {shown} 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) with a state that is not known here: not on the timeline.</source>
        <translation>
            <numerusform>%n 个订单的状态这里不认识：未显示在时间线上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start dates of waiting orders are estimates: Linksfield gives only their length.</source>
        <translation>等待中订单的开始日期是估计值：Linksfield 只给出时长。</translation>
    </message>
    <message>
        <source>Look a card up to see its orders.</source>
        <translation>查询一张卡即可查看其订单。</translation>
    </message>
    <message>
        <source>No order is in use, and none is waiting.</source>
        <translation>没有使用中的订单，也没有等待中的订单。</translation>
    </message>
    <message>
        <source>Linksfield answered that it lists none. An unpaid order appears here once it is paid: if the customer has paid, ask for the result under Payments.</source>
        <translation>Linksfield 回复没有列出任何订单。未付款的订单付款后才会出现在这里：如果客户已经付款，请在“支付”中查询结果。</translation>
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
        <translation>结束</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>这里的订单号</translation>
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
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
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
        <source>It was placed</source>
        <translation>订单已下</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>订单没有下成</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It was carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>未执行</translation>
    </message>
</context>
<context>
    <name>OutcomeNotWritten</name>
    <message>
        <source>This PC could not write that down: note it in the ticket now. After a restart of the console it counts as not known yet.</source>
        <translation>本机无法把这一结果记下：请立即写进工单。控制台重启后，它会算作尚不清楚。</translation>
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
        <source>Arrows choose, Enter opens, Tab goes to the next group, &gt; lists actions.</source>
        <translation>方向键选择，Enter 打开，Tab 跳到下一组，&gt; 只列操作。</translation>
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
        <translation>卡</translation>
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
        <source>The last digits are zeros and the check digit does not fit: spreadsheets round long numbers so. Ask for the number as text.</source>
        <translation>末尾几位都是 0，且校验位不符：电子表格会这样对长数字取整。请让对方以文本形式发送卡号。</translation>
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
        <source>Enter looks for their card on this PC; if it knows none, checks the payments on card {card}.</source>
        <translation>按回车在本机查找所属的卡；若找不到，则在卡 {card} 上查询这些付款。</translation>
    </message>
    <message>
        <source>Enter opens all {count} cards; Open shows one of them alone.</source>
        <translation>按回车打开全部 {count} 张卡；“打开”只打开其中一张。</translation>
    </message>
    <message>
        <source>Enter looks for their card on this PC.</source>
        <translation>按回车在本机查找所属的卡。</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>... not all of it is shown; all of it counts.</source>
        <translation>……没有全部显示；检查时以全部内容为准。</translation>
    </message>
</context>
<context>
    <name>PaymentSteps</name>
    <message>
        <source>Rehearse Stripe...</source>
        <translation>演练 Stripe…</translation>
    </message>
    <message>
        <source>Rehearse Stripe with the selected payment</source>
        <translation>用所选支付演练 Stripe</translation>
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
        <source>{payment}: waiting for its order to arrive on the card, for {elapsed}.</source>
        <translation>{payment}：正在等待其订单加到卡上，已等 {elapsed}。</translation>
    </message>
    <message>
        <source>{payment}: no result yet, followed for {elapsed}.</source>
        <translation>{payment}：尚无结果，已跟进 {elapsed}。</translation>
    </message>
    <message>
        <source>{payment}: not decided yet, followed for {elapsed}.</source>
        <translation>{payment}：尚未确定，已跟进 {elapsed}。</translation>
    </message>
    <message>
        <source>%n question(s) without an answer; asked again in {seconds} s.</source>
        <translation>%n 次查询没有回复；{seconds} 秒后再次查询。</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Asked again in {seconds} s.</source>
        <translation>{seconds} 秒后再次查询。</translation>
    </message>
    <message>
        <source>Card {card}: the payment {payment} is paid.</source>
        <translation>卡 {card}：支付 {payment} 已付款。</translation>
    </message>
    <message>
        <source>Card {card}: the payment {payment} failed.</source>
        <translation>卡 {card}：支付 {payment} 失败。</translation>
    </message>
    <message>
        <source>Card {card}: one more order is on the card since {payment} was followed.</source>
        <translation>卡 {card}：自跟进 {payment} 以来，卡上多了一个订单。</translation>
    </message>
    <message>
        <source>The orders on the card are not known.</source>
        <translation>卡上的订单未知。</translation>
    </message>
    <message>
        <source>No order is on the card.</source>
        <translation>卡上没有订单。</translation>
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
        <source>Not decided yet: fewer than two are paid so far, and another may still become so.</source>
        <translation>尚未确定：目前已付款的不足两笔，其他的仍可能完成付款。</translation>
    </message>
    <message>
        <source>Not charged twice: payments that are paid: {paid}; the others failed.</source>
        <translation>没有重复收费：已付款的支付有 {paid} 笔；其余失败。</translation>
    </message>
    <message>
        <source>{paid} payments are paid, and Linksfield does not name an order for each: ask Linksfield which orders they are for.</source>
        <translation>有 {paid} 笔支付已付款，但 Linksfield 没有为每笔给出订单：请向 Linksfield 询问它们对应哪些订单。</translation>
    </message>
    <message>
        <source>{paid} payments are paid for different orders, and on the card are {listed}: one may be used up, or has never arrived.</source>
        <translation>有 {paid} 笔支付分别对应不同订单，而卡上有 {listed} 个：可能有一个已用完，或一直没有到达。</translation>
    </message>
    <message>
        <source>{paid} payments are paid for as many different orders: the customer bought more than once.</source>
        <translation>有 {paid} 笔支付分别对应同样多的不同订单：客户购买了不止一次。</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
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
        <translation>支付时间（Linksfield 时间）</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>{when}, ordered from here</source>
        <translation>{when}，在此下单</translation>
    </message>
    <message>
        <source>{when}, recorded from here</source>
        <translation>{when}，在此登记</translation>
    </message>
    <message>
        <source>{when}, asked for here</source>
        <translation>{when}，在此查询</translation>
    </message>
    <message>
        <source>Auto-renewal in force</source>
        <translation>生效中的自动续费</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payment id (payId)</source>
        <translation>支付编号（payId）</translation>
    </message>
    <message>
        <source>Payments of this card</source>
        <translation>这张卡的支付</translation>
    </message>
    <message>
        <source>Ask for the result</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Copy payId</source>
        <translation>复制 payId</translation>
    </message>
    <message>
        <source>Ask again for the result of the selected payment</source>
        <translation>再次查询所选支付的结果</translation>
    </message>
    <message>
        <source>The payId of an order stands in our shop&apos;s record of it.</source>
        <translation>订单的 payId 在我方商店的订单记录中。</translation>
    </message>
    <message>
        <source>Paste its payId above. It stands in our shop&apos;s record of the order, and usually begins with the partner code.</source>
        <translation>请在上方粘贴 payId。它在我方商店的订单记录中，通常以合作伙伴代码开头。</translation>
    </message>
    <message>
        <source>No payment of this card is known here yet.</source>
        <translation>这里还没有这张卡的支付。</translation>
    </message>
    <message>
        <source>payments {card}</source>
        <translation>支付 {card}</translation>
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
        <translation>{plan}，使用中，原定 {day} 到期</translation>
    </message>
    <message>
        <source>{plan}, in use, ends today, {day}</source>
        <translation>{plan}，使用中，今天（{day}）到期</translation>
    </message>
    <message>
        <source>{plan}, in use until about {day} ({length} left)</source>
        <translation>{plan}，使用中，约 {day} 到期（剩余 {length}）</translation>
    </message>
    <message>
        <source>{plan}, in use until {day} ({length} left)</source>
        <translation>{plan}，使用中，{day} 到期（剩余 {length}）</translation>
    </message>
    <message>
        <source>{plan}, waiting, about {starts} to {ends} (estimate)</source>
        <translation>{plan}，待生效，约 {starts} 至 {ends}（估算）</translation>
    </message>
    <message>
        <source>{plan}, waiting, about from {starts} (estimate)</source>
        <translation>{plan}，待生效，约 {starts} 起（估算）</translation>
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
        <translation>将在当前套餐到期后生效，预计约 {starts} 开始。</translation>
    </message>
    <message>
        <source>It starts after the plans already on your card.</source>
        <translation>将在卡上现有套餐之后生效。</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Send the way to pay...</source>
        <translation>发送付款方式…</translation>
    </message>
    <message>
        <source>Ask for the payment&apos;s result</source>
        <translation>查询支付结果</translation>
    </message>
    <message>
        <source>Follow the payment</source>
        <translation>跟进支付</translation>
    </message>
    <message>
        <source>Rehearse Stripe...</source>
        <translation>演练 Stripe…</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>查明结果…</translation>
    </message>
    <message>
        <source>Send the same order again...</source>
        <translation>再次发送同一订单…</translation>
    </message>
    <message>
        <source>Ask for the result of this order&apos;s payment</source>
        <translation>查询此订单的支付结果</translation>
    </message>
    <message>
        <source>Look at the orders of this card</source>
        <translation>查看这张卡的订单</translation>
    </message>
    <message>
        <source>Follow this order&apos;s payment until it is decided</source>
        <translation>跟进此订单的支付，直到有结果</translation>
    </message>
    <message>
        <source>Rehearse Stripe with this order&apos;s payment</source>
        <translation>用此订单的支付演练 Stripe</translation>
    </message>
    <message>
        <source>Send the customer the way to pay this order</source>
        <translation>向客户发送此订单的付款方式</translation>
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
        <source>Sending the order of {plan}...</source>
        <translation>正在发送 {plan} 的订单…</translation>
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
        <source>Linksfield confirmed it at {time}: {money}, paid to us.</source>
        <translation>Linksfield 于 {time} 确认：{money}，由我方收款。</translation>
    </message>
    <message>
        <source>It is listed under Orders as soon as Linksfield has put it on the card.</source>
        <translation>Linksfield 将其加到卡上后，会列在“订单”中。</translation>
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
        <source>Whether it is on the card stands under Card and Orders.</source>
        <translation>是否已到卡上，请见“卡”和“订单”页。</translation>
    </message>
    <message>
        <source>{plan} is ordered</source>
        <translation>{plan} 已订购</translation>
    </message>
    <message>
        <source>Linksfield confirmed it at {time}. The customer has to pay {money}.</source>
        <translation>Linksfield 于 {time} 确认。客户需支付 {money}。</translation>
    </message>
    <message>
        <source>It waits for the customer&apos;s payment; it will not be listed under Orders until it is paid. Follow it under Payments.</source>
        <translation>等待客户付款；付款前不会列在“订单”中。请在“支付”中跟进。</translation>
    </message>
    <message>
        <source>Check what happened: until that is known no other order can be sent for this card.</source>
        <translation>请查明结果：在此之前不能为这张卡发送其他订单。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>No answer came. It may have been placed: do not order again.</source>
        <translation>没有收到回复。订单可能已下：请勿再次下单。</translation>
    </message>
    <message>
        <source>Sent: {plan}, {money}.</source>
        <translation>已发送：{plan}，{money}。</translation>
    </message>
    <message>
        <source>{plan} was placed, as was found by checking</source>
        <translation>{plan} 已下单（经查明）</translation>
    </message>
    <message>
        <source>It was placed</source>
        <translation>订单已下</translation>
    </message>
    <message>
        <source>It must not be ordered again.</source>
        <translation>切勿再次订购。</translation>
    </message>
    <message>
        <source>{plan} was not placed, as was decided after checking</source>
        <translation>{plan} 没有下成（经查明后判定）</translation>
    </message>
    <message>
        <source>Sending it again uses the same numbers. It goes on being looked for until tomorrow.</source>
        <translation>再次发送会使用相同的编号。到明天为止会继续查找。</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>订单没有下成</translation>
    </message>
    <message>
        <source>Linksfield refused the order of {plan}</source>
        <translation>Linksfield 拒绝了 {plan} 的订单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Nothing was ordered. Your entries stay below.</source>
        <translation>没有订购任何内容。您填写的内容仍保留在下方。</translation>
    </message>
    <message>
        <source>It may be sent again.</source>
        <translation>可以再次发送。</translation>
    </message>
    <message>
        <source>The order of {plan} was not sent</source>
        <translation>{plan} 的订单未发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
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
        <source>Renews</source>
        <translation>可续费</translation>
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
        <source>This plan cannot be ordered: Linksfield&apos;s answer about it could not be read whole.</source>
        <translation>此套餐无法订购：Linksfield 关于它的回复未能完整读取。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>prices differ</source>
        <translation>价格不一致</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>by periods</source>
        <translation>按周期</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限量</translation>
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
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Let the customer buy...</source>
        <translation>让客户购买…</translation>
    </message>
    <message>
        <source>Order this plan...</source>
        <translation>订购此套餐…</translation>
    </message>
    <message>
        <source>Ask for the plans again</source>
        <translation>重新查询套餐</translation>
    </message>
    <message>
        <source>Order this plan</source>
        <translation>订购此套餐</translation>
    </message>
    <message>
        <source>Let the customer buy in our shop</source>
        <translation>让客户在我方商店购买</translation>
    </message>
    <message>
        <source>A plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>Look a card up to see the plans it may buy.</source>
        <translation>查询一张卡即可查看它可以购买的套餐。</translation>
    </message>
    <message>
        <source>Linksfield offers this card no plan.</source>
        <translation>Linksfield 没有为这张卡提供套餐。</translation>
    </message>
    <message>
        <source>It answered, and its list is empty: nothing can be ordered for this card. Ask Linksfield what it may buy.</source>
        <translation>Linksfield 已经回复，列表为空：这张卡不能订购任何套餐。请向 Linksfield 询问它可以购买什么。</translation>
    </message>
    <message>
        <source>{shown} of {total} plans, as of {time}</source>
        <translation>{shown} / {total} 个套餐，截至 {time}</translation>
    </message>
    <message>
        <source>{total} plans, as of {time}</source>
        <translation>{total} 个套餐，截至 {time}</translation>
    </message>
    <message>
        <source>1 plan, as of {time}</source>
        <translation>1 个套餐，截至 {time}</translation>
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
        <source>Look only: nothing can be ordered or stopped</source>
        <translation>只能查看：不能下单或停止续费</translation>
    </message>
    <message>
        <source>Also send calls that Linksfield&apos;s documentation leaves out in part</source>
        <translation>也发送 Linksfield 文档未完整说明的调用</translation>
    </message>
    <message>
        <source>https only; http is for this computer itself.</source>
        <translation>只能用 https；http 仅用于本机。</translation>
    </message>
    <message>
        <source>The page where customers buy. {iccid} stands for the card; {order} and {pay_id} for an order to pay. May stay empty.</source>
        <translation>客户购买的页面。{iccid} 代表卡号；{order} 和 {pay_id} 代表待付款的订单。可留空。</translation>
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
        <translation>支付地址（payment）</translation>
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
        <source>UAT: Linksfield&apos;s test system</source>
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
        <source>Recording an order that your own shop was paid for is such a call. Tick it only if Linksfield has agreed to it for your company.</source>
        <translation>登记贵司商店已收款的订单就属于此类调用。只有 Linksfield 已同意贵公司这样做时才勾选。</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the code this profile already has.</source>
        <translation>留空则继续使用此配置已有的代码。</translation>
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
        <translation>导入设置文件…</translation>
    </message>
    <message>
        <source>Export a set-up file...</source>
        <translation>导出设置文件…</translation>
    </message>
    <message>
        <source>Delete profile...</source>
        <translation>删除配置…</translation>
    </message>
    <message>
        <source>Check the answers...</source>
        <translation>检查回复...</translation>
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
        <source>Delete the profile {name}? The partner code and the notification keys that the keyring keeps for it go too. Nothing changes at Linksfield.</source>
        <translation>删除配置 {name}？系统密钥库中为它保存的合作伙伴代码和通知密钥也会一并删除。Linksfield 那边不会有任何变化。</translation>
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
        <source>Added: {names}. Type the partner code of each.</source>
        <translation>已添加：{names}。请为每个配置输入合作伙伴代码。</translation>
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
        <source>Go on editing</source>
        <translation>继续编辑</translation>
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
        <source>{name} (not saved)</source>
        <translation>{name}（未保存）</translation>
    </message>
</context>
<context>
    <name>PushWords</name>
    <message>
        <source>Right: it was signed with key {key_id}, and nothing in it was changed.</source>
        <translation>正确：由密钥 {key_id} 签名，内容未被更改。</translation>
    </message>
    <message>
        <source>Not proved: {detail}.</source>
        <translation>无法证实：{detail}。</translation>
    </message>
    <message>
        <source>Not looked at: its body has {detail} bytes, more than any notification.</source>
        <translation>未核验：正文有 {detail} 字节，超过任何通知的大小。</translation>
    </message>
    <message>
        <source>Not proved: the header {detail} is missing. Paste all of them.</source>
        <translation>无法证实：缺少请求头 {detail}。请全部粘贴。</translation>
    </message>
    <message>
        <source>Not proved: the header {detail} stands there twice.</source>
        <translation>无法证实：请求头 {detail} 出现了两次。</translation>
    </message>
    <message>
        <source>Not proved: version {detail} is not known here (known: 1.0).</source>
        <translation>无法证实：这里不认识版本 {detail}（已知：1.0）。</translation>
    </message>
    <message>
        <source>Not proved: algorithm {detail} is not known here (known: HMAC-SHA1).</source>
        <translation>无法证实：这里不认识算法 {detail}（已知：HMAC-SHA1）。</translation>
    </message>
    <message>
        <source>Not proved: X-LF-Signature is not a key&apos;s id, a slash and a signature of 40 hex digits.</source>
        <translation>无法证实：X-LF-Signature 不是“密钥编号、斜杠、40 位十六进制签名”的形式。</translation>
    </message>
    <message>
        <source>Not proved: x-lf-md5 holds no MD5.</source>
        <translation>未证实：x-lf-md5 中没有 MD5。</translation>
    </message>
    <message>
        <source>Not proved: X-LF-Timestamp is not a time in milliseconds.</source>
        <translation>无法证实：X-LF-Timestamp 不是以毫秒表示的时间。</translation>
    </message>
    <message>
        <source>Not proved: the key {detail} is not kept on this PC. Add it below, and check again.</source>
        <translation>无法证实：这台电脑上没有保存密钥 {detail}。请在下方添加后再次核验。</translation>
    </message>
    <message>
        <source>Not proved: the key {detail} on this PC is no hex key. Add it again.</source>
        <translation>无法证实：这台电脑上的密钥 {detail} 不是十六进制密钥。请重新添加。</translation>
    </message>
    <message>
        <source>Not proved: its body is not JSON.</source>
        <translation>无法证实：正文不是 JSON。</translation>
    </message>
    <message>
        <source>Not proved: its body is JSON, but not an object.</source>
        <translation>无法证实：正文是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>Wrong: the signature does not fit this body, these headers and key {key_id}. Do not act on it.</source>
        <translation>错误：签名与此正文、这些请求头和密钥 {key_id} 不符。请勿据此操作。</translation>
    </message>
    <message>
        <source>Nothing known here explains it: another key signed it, or more than a byte was changed.</source>
        <translation>已知的原因都无法解释：它是用其他密钥签名的，或者有不止一个字节被改动过。</translation>
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
        <source>The key is right, and a single byte was changed after signing (in the body or in a header).</source>
        <translation>密钥正确，但签名之后有一个字节被改动过（在正文或某个标头中）。</translation>
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
        <source>It says that it was made at {time}, {elapsed} from now: a clock is wrong.</source>
        <translation>它注明生成于 {time}，即 {elapsed} 之后：有时钟不准。</translation>
    </message>
    <message>
        <source>Made at {time}, {elapsed} ago.</source>
        <translation>生成于 {time}，{elapsed} 前。</translation>
    </message>
    <message>
        <source>They part at byte {offset}.
To be signed: {expected}
Was signed:   {got}</source>
        <translation>二者从第 {offset} 字节开始不同。
应签名：{expected}
实际签名：{got}</translation>
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
        <source>ends {time}, in less than 7 days, and no further plan was bought (warning 2)</source>
        <translation>{time} 结束，不足 7 天，且没有购买后续套餐（警告 2）</translation>
    </message>
    <message>
        <source>ended {time}, and no plan waits (warning 3)</source>
        <translation>已于 {time} 结束，且没有等待中的套餐（警告 3）</translation>
    </message>
    <message>
        <source>the data of a trial plan is used up; it ends {time} (warning 4)</source>
        <translation>试用套餐的流量已用完；{time} 结束（警告 4）</translation>
    </message>
    <message>
        <source>ends {time} (warning {code}, meaning not documented)</source>
        <translation>{time}结束（警告 {code}，文档未说明含义）</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
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
        <source>It says: cards without a plan, or with one that ends</source>
        <translation>内容：有卡没有套餐，或套餐即将结束</translation>
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
        <source>It says: a payment succeeded</source>
        <translation>内容：一笔支付成功</translation>
    </message>
    <message>
        <source>What it says is not known here; its fields:</source>
        <translation>这里不认识其内容；其字段：</translation>
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
    <name>ReasonNeeded</name>
    <message>
        <source>Say in a few words why you are sure that it was not placed.</source>
        <translation>请简要说明您为何确定订单没有下成。</translation>
    </message>
    <message>
        <source>Nothing was sent: say why the same plan is ordered again within 24 hours.</source>
        <translation>没有发送任何内容：请说明为何在 24 小时内再次订购同样的套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: say why this payment is recorded once more.</source>
        <translation>没有发送任何内容：请说明为何再次登记这笔支付。</translation>
    </message>
    <message>
        <source>Nothing was sent: the e-mail address or payment method is another one than in the review.</source>
        <translation>没有发送任何内容：电子邮箱或支付方式与核对时不同。</translation>
    </message>
    <message>
        <source>Nothing was sent: give a reason first.</source>
        <translation>没有发送任何内容：请先填写原因。</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is kept with your name.</source>
        <translation>会与您的姓名一起保存。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, nothing is decided</source>
        <translation>返回，不作判定</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Recent cards</source>
        <translation>最近的卡</translation>
    </message>
    <message>
        <source>No cards were looked up yet</source>
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
        <source>Only an order by card that was made from this PC can be rehearsed: its amount and plan are known here.</source>
        <translation>只能演练在这台电脑上下的银行卡付款订单：其金额和套餐在这里已知。</translation>
    </message>
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
        <translation>付款并开启自动续费…</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>在浏览器中打开页面</translation>
    </message>
    <message>
        <source>A page of this PC opens in your browser and stands in for the customer&apos;s: it closes after use, or after 15 minutes. Use Stripe&apos;s test cards only, never a real one.</source>
        <translation>浏览器会打开这台电脑上的一个页面，代替客户的页面：使用后或 15 分钟后关闭。只能使用 Stripe 的测试卡，切勿使用真卡。</translation>
    </message>
    <message>
        <source>With Stripe&apos;s own script it has not been tried yet: only the payment&apos;s result counts.</source>
        <translation>尚未用 Stripe 自己的脚本试过：一切以付款结果为准。</translation>
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
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>How Linksfield authorises a payment is assumed, not documented: see the guide.</source>
        <translation>Linksfield 如何授权支付是推测，没有文档说明：请看指南。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Asking Linksfield to authorise the payment...</source>
        <translation>正在请求 Linksfield 授权支付…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for you in the browser. Closing this closes it.</source>
        <translation>正在浏览器中等待您操作。关闭此窗口会一并关闭页面。</translation>
    </message>
    <message>
        <source>No browser could be opened on this PC: close this, and set a default browser.</source>
        <translation>这台电脑上无法打开浏览器：请关闭此窗口并设置默认浏览器。</translation>
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
        <translation>已支付</translation>
    </message>
    <message>
        <source>The page says paid. Linksfield&apos;s own result is asked for now, and counts.</source>
        <translation>页面显示已支付。现在查询 Linksfield 自己的结果，以它为准。</translation>
    </message>
    <message>
        <source>The page says that the payment is being processed. Its result is followed.</source>
        <translation>页面显示支付正在处理。会跟进其结果。</translation>
    </message>
    <message>
        <source>Linksfield says that it is paid: the order waits on the card, or is in use.</source>
        <translation>Linksfield 表示已支付：订单在卡上等待或使用中。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Linksfield says that this payment failed.</source>
        <translation>Linksfield 表示这笔支付失败。</translation>
    </message>
    <message>
        <source>Card set up</source>
        <translation>银行卡已绑定</translation>
    </message>
    <message>
        <source>The card is set up. Nothing is charged yet: go on with Pay and start auto-renewal.</source>
        <translation>银行卡已绑定。尚未扣费：请继续“付款并开启自动续费”。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Linksfield is being asked to start the renewal...</source>
        <translation>正在请求 Linksfield 开启续费…</translation>
    </message>
    <message>
        <source>Renewal on</source>
        <translation>续费已开启</translation>
    </message>
    <message>
        <source>Paid, and the auto-renewal is in force: see Auto-renewal.</source>
        <translation>已支付，自动续费已生效：请看“自动续费”。</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>The page was left without paying. Nothing was charged by it; you may open another.</source>
        <translation>离开页面时没有付款。没有扣费；可以再打开一个页面。</translation>
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
        <source>Nobody used the page for 15 minutes: it is closed. You may open another.</source>
        <translation>页面 15 分钟无人使用，已关闭。可以再打开一个。</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Stop auto-renewal...</source>
        <translation>停止自动续费…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Stop auto-renewal</source>
        <translation>停止自动续费</translation>
    </message>
    <message>
        <source>Ask for the auto-renewal again</source>
        <translation>重新查询自动续费</translation>
    </message>
    <message>
        <source>Auto-renewal is off</source>
        <translation>自动续费已关闭</translation>
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
        <source>Linksfield does not say</source>
        <translation>Linksfield 未说明</translation>
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
        <source>Linksfield returned more than one record; this is the first of them.</source>
        <translation>Linksfield 返回了不止一条记录；这是第一条。</translation>
    </message>
    <message>
        <source>The record says that it has ended: whether anything is in force cannot be told from it.</source>
        <translation>该记录显示它已经结束：无法由此判断是否仍有自动续费生效。</translation>
    </message>
    <message>
        <source>Part of this record could not be read.</source>
        <translation>这条记录有一部分无法读取。</translation>
    </message>
    <message>
        <source>Look a card up to see its auto-renewal.</source>
        <translation>查询一张卡即可查看其自动续费。</translation>
    </message>
    <message>
        <source>No auto-renewal is in force on this card.</source>
        <translation>这张卡没有生效的自动续费。</translation>
    </message>
    <message>
        <source>Stopped from this PC by {agent}: {when}.</source>
        <translation>由 {agent} 在这台电脑上停止：{when}。</translation>
    </message>
    <message>
        <source>So Linksfield said at {time}. It does not say since when. If the customer is still charged, ask for the payment&apos;s result under Payments.</source>
        <translation>Linksfield 在 {time} 这样回复，没有说明从何时起。如果客户仍在被扣费，请在“支付”中查询支付结果。</translation>
    </message>
    <message>
        <source>An auto-renewal is in force all the same: compare its numbers before you stop it.</source>
        <translation>仍有自动续费在生效：停止之前请核对其编号。</translation>
    </message>
    <message>
        <source>It was already off. Nothing was changed.</source>
        <translation>原本就已关闭。没有做任何更改。</translation>
    </message>
    <message>
        <source>Auto-renewal is off. Checked {time}.</source>
        <translation>自动续费已关闭。{time} 已核实。</translation>
    </message>
    <message>
        <source>Auto-renewal is off: Linksfield was asked again and no longer shows it.</source>
        <translation>自动续费已关闭：已再次查询 Linksfield，不再显示。</translation>
    </message>
    <message>
        <source>No answer came to the request, but Linksfield shows auto-renewal off as of {time}.</source>
        <translation>请求没有收到回复，但截至 {time} Linksfield 显示自动续费已关闭。</translation>
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
        <translation>保存...</translation>
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
        <source>The report holds versions, where in the program it happened, what the error itself says, and after a break-off the end of the log. It holds no partner codes and no signatures; of card and payment numbers only the last digits. It stays on this PC until you pass it on to whoever looks after the program.</source>
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
        <translation>操作未成功：{reason}。报告仍在这里。</translation>
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
        <source>The program broke off last time, without being closed. If something was being sent then, it is shown as not known yet until you have checked it. This report is offered at each start until you delete it.</source>
        <translation>程序上次未经关闭就意外中止。如果当时正在发送内容，在您查明之前会显示为结果未知。在您删除之前，每次启动都会提供此报告。</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and what you did last may not have happened. The window goes on, and what you typed is still there. Look the card up again before you repeat anything; what was sent stands in Activity.</source>
        <translation>本程序出错，您最后的操作可能没有执行。窗口继续运行，您输入的内容仍然保留。重复任何操作之前，请重新查询该卡；已发送的内容见“操作记录”。</translation>
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
        <translation>{moment} 已请求确认付款：{outcome}。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused, “{message}” (code {code})</source>
        <translation>被拒绝，“{message}”（代码 {code}）</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未收到回复</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Place this order?</source>
        <translation>下这个订单？</translation>
    </message>
    <message>
        <source>Record this paid order?</source>
        <translation>登记这个已付款订单？</translation>
    </message>
    <message>
        <source>Stop auto-renewal?</source>
        <translation>停止自动续费？</translation>
    </message>
    <message>
        <source>Confirm this payment&apos;s result?</source>
        <translation>确认这笔支付的结果？</translation>
    </message>
    <message>
        <source>Pay and start auto-renewal?</source>
        <translation>付款并开启自动续费？</translation>
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
        <translation>停止自动续费</translation>
    </message>
    <message>
        <source>Confirm payment result</source>
        <translation>确认支付结果</translation>
    </message>
    <message>
        <source>Pay and start auto-renewal</source>
        <translation>付款并开启自动续费</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>其套餐</translation>
    </message>
    <message>
        <source>Card {card} will no longer renew {plan} by itself.</source>
        <translation>卡 {card} 将不再自动续费 {plan}。</translation>
    </message>
    <message>
        <source>Linksfield is asked to confirm the payment {payment} of card {card}.</source>
        <translation>请求 Linksfield 确认卡 {card} 的支付 {payment}。</translation>
    </message>
    <message>
        <source>Card {card}: {money} is charged now for {plan}, which renews until it is stopped.</source>
        <translation>卡 {card}：现在为 {plan} 扣费 {money}，之后会一直续费直到停止。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
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
        <translation>开始</translation>
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
        <translation>客户支付</translation>
    </message>
    <message>
        <source>We hold</source>
        <translation>我方已收</translation>
    </message>
    <message>
        <source>payId of our shop</source>
        <translation>我方商店的 payId</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>支付时间</translation>
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
        <translation>支付方式</translation>
    </message>
    <message>
        <source>What stays: the plan in use runs to its end, and orders that wait still get their turn.</source>
        <translation>保持不变：使用中的套餐会用到期满，等待中的订单仍会依次生效。</translation>
    </message>
    <message>
        <source>What stays: the orders that are on the card.</source>
        <translation>保持不变：卡上已有的订单。</translation>
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
        <translation>- {plan}，{end} 结束</translation>
    </message>
    <message>
        <source>The card was looked at again at {time}: orders in use or waiting: {count}.</source>
        <translation>已于 {time} 再次查看此卡：使用中或等待中的订单 {count} 个。</translation>
    </message>
    <message>
        <source>No order that was sent from this PC for this card is without an answer.</source>
        <translation>本机为此卡发送的订单都已有回复。</translation>
    </message>
    <message>
        <source>No stop that was sent from this PC for this card is without an answer.</source>
        <translation>本机为此卡发送的停止请求都已有回复。</translation>
    </message>
    <message>
        <source>This cannot be undone from here. Nothing is charged until the customer pays; from then on it renews until the auto-renewal is stopped.</source>
        <translation>在这里无法撤销。客户付款之前不会扣费；付款后会一直续费，直到停止自动续费。</translation>
    </message>
    <message>
        <source>This cannot be undone from here. Nothing is charged until the customer pays.</source>
        <translation>在这里无法撤销。客户付款之前不会扣费。</translation>
    </message>
    <message>
        <source>This cannot be undone from here. Linksfield puts the plan on the card as paid for by us.</source>
        <translation>在这里无法撤销。Linksfield 会将套餐加到卡上，视为我方已付款。</translation>
    </message>
    <message>
        <source>No money is given back by this, and it cannot be undone from here: to renew again takes a new order.</source>
        <translation>此操作不会退款，也无法在这里撤销：要再次续费需要新订单。</translation>
    </message>
    <message>
        <source>This cannot be undone from here. How Linksfield takes it is assumed, not documented. It says that the payment was made; Linksfield took the money, so nothing is recorded as paid to us.</source>
        <translation>在这里无法撤销。Linksfield 如何处理属于推测，并无文档。它表示付款已完成；款项由 Linksfield 收取，因此不会登记为已付给我方。</translation>
    </message>
    <message>
        <source>This cannot be undone from here: the card that was set up is charged. Nobody can refund here.</source>
        <translation>在这里无法撤销：会从已绑定的银行卡扣费。这里无法退款。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There is no ticket for this</source>
        <translation>此操作没有工单</translation>
    </message>
    <message>
        <source>It is kept with what is sent.</source>
        <translation>会与发送的内容一起保存。</translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation>显示确切的请求</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{keys} confirms</source>
        <translation>{keys} 确认</translation>
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
        <source>This look is good until {time}</source>
        <translation>此次查看有效至 {time}</translation>
    </message>
    <message>
        <source>This review is too old to be confirmed: go back and open it again.</source>
        <translation>核对时间过久，不能确认：请返回后重新打开。</translation>
    </message>
    <message>
        <source>This sends the same order again, with the same numbers.</source>
        <translation>这会以相同的编号再次发送同一订单。</translation>
    </message>
    <message>
        <source>Hide the exact request</source>
        <translation>隐藏确切的请求</translation>
    </message>
</context>
<context>
    <name>ReviewStopped</name>
    <message>
        <source>Nothing was sent: Linksfield no longer offers {before} for this card. Choose another plan.</source>
        <translation>没有发送任何内容：Linksfield 不再为这张卡提供 {before}。请选择其他套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: the price has changed from {before} to {after} since you chose the plan. Tell the customer, then choose the plan again.</source>
        <translation>没有发送任何内容：您选择套餐后，价格已从 {before} 变为 {after}。请告知客户后重新选择套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: {field} of this plan has changed from {before} to {after} since you chose it. Choose the plan again.</source>
        <translation>没有发送任何内容：您选择后，此套餐的{field}已从 {before} 变为 {after}。请重新选择套餐。</translation>
    </message>
    <message>
        <source>Nothing was sent: Linksfield lists another plan under the codes of {before}, and an order could not tell the two apart. Choose another plan, or ask Linksfield.</source>
        <translation>没有发送任何内容：Linksfield 还有另一个套餐使用 {before} 的代码，订单无法区分两者。请选择其他套餐，或询问 Linksfield。</translation>
    </message>
    <message>
        <source>Nothing was sent: no auto-renewal is in force any more.</source>
        <translation>没有发送任何内容：已没有生效的自动续费。</translation>
    </message>
    <message>
        <source>Nothing was sent: another auto-renewal is in force now (order {after}). Refresh and look at it first.</source>
        <translation>没有发送任何内容：现在生效的是另一个自动续费（订单 {after}）。请先刷新查看。</translation>
    </message>
    <message>
        <source>Nothing was sent: the review is too old by now. Open it again and read it once more.</source>
        <translation>没有发送任何内容：核对时间过久。请重新打开并再次核对。</translation>
    </message>
    <message>
        <source>Nothing was sent: something else was done to this card since you opened the review. Look at Activity first.</source>
        <translation>没有发送任何内容：您打开核对后，这张卡又有其他操作。请先看“操作记录”。</translation>
    </message>
    <message>
        <source>This was confirmed already, and is sent only once. Look at Activity for what became of it.</source>
        <translation>这已经确认过，只会发送一次。结果请看“操作记录”。</translation>
    </message>
    <message>
        <source>Nothing was sent: the addresses of this profile have changed, and lead to another system than before. Put them back in Profiles to go on with this.</source>
        <translation>没有发送任何内容：此配置的地址已更改，连接到了另一个系统。如需继续，请在“配置”中改回。</translation>
    </message>
    <message>
        <source>The addresses of this profile have changed since, and lead to another system than the one that this belongs to. Put them back in Profiles to go on with it.</source>
        <translation>此配置的地址后来已更改，指向的不是这笔业务所属的系统。要继续处理，请在“配置”中改回原来的地址。</translation>
    </message>
    <message>
        <source>The partner code of this profile is another one than this was made with, and Linksfield would not find it. Use the earlier code to go on with it.</source>
        <translation>此配置的合作方代码与当初使用的不同，Linksfield 用它查不到这笔业务。要继续处理，请使用原来的代码。</translation>
    </message>
    <message>
        <source>Nothing was sent: type the ticket, or tick that there is none for this.</source>
        <translation>没有发送任何内容：请输入工单号，或勾选“没有工单”。</translation>
    </message>
    <message>
        <source>Nothing was sent: the review no longer holds. Open it again.</source>
        <translation>没有发送任何内容：核对已失效。请重新打开。</translation>
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
        <translation>一个套餐使用中，还剩 12 天，后面还有两个在等待。</translation>
    </message>
    <message>
        <source>A plan in use with 9 days left, renewed automatically until the renewal is stopped.</source>
        <translation>一个套餐使用中，还剩 9 天，会自动续费直到停止。</translation>
    </message>
    <message>
        <source>Paid at Linksfield, but the order is not on the card. Confirming the payment (/resultConfirm) is accepted; the order arrives 30 seconds of sandbox time later.</source>
        <translation>已在 Linksfield 付款，但订单不在卡上。可以确认支付（/resultConfirm）；订单会在沙盒时间 30 秒后到达。</translation>
    </message>
    <message>
        <source>Two payments, both paid, for one order: the customer was charged twice.</source>
        <translation>同一订单有两笔支付，都已付款：客户被重复收费。</translation>
    </message>
    <message>
        <source>Belongs to partner P000818 alone: refused for P000270.</source>
        <translation>只属于合作伙伴 P000818：对 P000270 会被拒绝。</translation>
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
        <source>Plans, and an order in use, whose names hold markup, formulas and control characters (19 digits).</source>
        <translation>套餐和一个使用中的订单，名称含有标记、公式和控制字符（19 位卡号）。</translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s verify, plan and recorded-order examples; nothing ordered yet.</source>
        <translation>文档中验证、套餐和登记订单示例所用的卡；还没有订购。</translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s order list: one in use that ends today, two waiting (30 and 60 days).</source>
        <translation>文档中订单列表所用的卡：一个使用中、今天结束，两个等待中（30 天和 60 天）。</translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s order reply; nothing ordered yet.</source>
        <translation>文档中订单回复所用的卡；还没有订购。</translation>
    </message>
    <message>
        <source>The card of the documentation&apos;s auto-renewal examples, with their numbers; a renewal is in force.</source>
        <translation>文档中自动续费示例所用的卡，编号也相同；自动续费生效中。</translation>
    </message>
</context>
<context>
    <name>SamplePayments</name>
    <message>
        <source>Practice: the customer of this sample card names</source>
        <translation>练习：这张样卡的客户会报出</translation>
    </message>
    <message>
        <source>Ask for the result of {payment}, of the sample card</source>
        <translation>查询样卡付款 {payment} 的结果</translation>
    </message>
</context>
<context>
    <name>SaysNow</name>
    <message>
        <source>Ask again</source>
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
        <source>This PC&apos;s keyring is locked. Unlock it, or type the partner code of {profile} for this run.</source>
        <translation>这台电脑的密钥库已锁定。请解锁，或输入 {profile} 的合作伙伴代码供本次运行使用。</translation>
    </message>
    <message>
        <source>No partner code is kept for {profile} on this PC. Type it, for this run or to keep.</source>
        <translation>这台电脑上没有保存 {profile} 的合作伙伴代码。请输入，可仅供本次运行或保存。</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring does not answer. Restart it, or type the partner code of {profile} for this run.</source>
        <translation>这台电脑的密钥库没有响应。请重启它，或输入 {profile} 的合作伙伴代码供本次运行使用。</translation>
    </message>
    <message>
        <source>This PC has no keyring. Type the partner code of {profile} for this run.</source>
        <translation>这台电脑没有密钥库。请输入 {profile} 的合作伙伴代码供本次运行使用。</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring has not answered yet: it may be asking you something in a window behind this one. Answer it there, or type the partner code of {profile} for this run.</source>
        <translation>这台电脑的密钥库还没有应答：它可能正在这个窗口后面的另一个窗口里询问您。请在那里作答，或输入 {profile} 的合作伙伴代码供本次运行使用。</translation>
    </message>
    <message>
        <source>The partner code of {profile} was entered for other addresses, and was not sent: the profile leads to {detail} now. Type the code again only if it may go there.</source>
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
        <source>Only for this run</source>
        <translation>仅供本次运行</translation>
    </message>
    <message>
        <source>This computer has no keyring: the partner code is forgotten when the program closes.</source>
        <translation>这台电脑没有密钥库：程序关闭后不再保留合作伙伴代码。</translation>
    </message>
    <message>
        <source>The keyring does not answer: the partner code is forgotten when the program closes.</source>
        <translation>密钥库没有响应：程序关闭后不再保留合作伙伴代码。</translation>
    </message>
    <message>
        <source>The keyring has not answered yet: it may be asking you something in a window behind this one. Until it answers, the partner code is forgotten when the program closes.</source>
        <translation>密钥库还没有应答：它可能正在这个窗口后面的另一个窗口里询问您。在它应答之前，程序关闭时合作伙伴代码就会被忘记。</translation>
    </message>
    <message>
        <source>Stored by {backend} as readable text: anyone with access to this computer&apos;s files can read it.</source>
        <translation>由 {backend} 以可读文本保存：能访问这台电脑文件的人都能看到。</translation>
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
        <translation>选择设置文件</translation>
    </message>
    <message>
        <source>Save a set-up file for colleagues</source>
        <translation>为同事保存设置文件</translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation>设置文件 (*.json)</translation>
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
        <source>Address that verifications carry: {url}</source>
        <translation>验证时携带的地址：{url}</translation>
    </message>
    <message>
        <source>Look only: nothing can be ordered or stopped</source>
        <translation>仅查看：不能下单，也不能停止</translation>
    </message>
    <message>
        <source>Orders can be placed and auto-renewals stopped</source>
        <translation>可以下单，也可以停止自动续订</translation>
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
        <source>Look the typed card up</source>
        <translation>查询输入的卡</translation>
    </message>
    <message>
        <source>Confirm a reviewed order or stop</source>
        <translation>确认核对过的订单或停止操作</translation>
    </message>
    <message>
        <source>Back, keeping what was typed</source>
        <translation>返回，保留已输入的内容</translation>
    </message>
    <message>
        <source>Copy the selected row of a table</source>
        <translation>复制表格中选中的行</translation>
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
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
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
        <translation>截至 {time}</translation>
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
        <source>Confirmed by the agent and written down</source>
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
        <source>Not sent: it never left this PC</source>
        <translation>未发送：没有离开这台电脑</translation>
    </message>
    <message>
        <source>No usable answer: not known yet</source>
        <translation>没有可用的回复：尚不清楚</translation>
    </message>
    <message>
        <source>Decided: it was placed</source>
        <translation>判定：订单已下</translation>
    </message>
    <message>
        <source>Decided: it was not placed</source>
        <translation>判定：订单没有下成</translation>
    </message>
    <message>
        <source>The program had ended before the answer came.</source>
        <translation>收到回复之前程序已结束。</translation>
    </message>
    <message>
        <source>Linksfield was asked again, and showed it.</source>
        <translation>已再次查询 Linksfield，显示了它。</translation>
    </message>
    <message>
        <source>Found on the card later, although it had been decided otherwise.</source>
        <translation>虽曾另作判定，后来在卡上发现了它。</translation>
    </message>
</context>
<context>
    <name>StillUnknown</name>
    <message>
        <source>Nothing was sent: what was sent for this card before is on its way, or not known yet. Check what happened to it first.</source>
        <translation>没有发送任何内容：之前为这张卡发送的内容仍在途中或结果尚不清楚。请先查明。</translation>
    </message>
</context>
<context>
    <name>StopRenewal</name>
    <message>
        <source>Linksfield&apos;s answer lacks the order number or the payId of this auto-renewal: it cannot be switched off from here. Ask Linksfield.</source>
        <translation>Linksfield 的回复中缺少此自动续费的订单号或 payId：无法在这里关闭。请联系 Linksfield。</translation>
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
        <source>Copy what to tell the customer</source>
        <translation>复制告知客户的话</translation>
    </message>
    <message>
        <source>Tell the customer: {line}</source>
        <translation>告知客户：{line}</translation>
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
        <translation>等待中，开始时间未知</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting, from about {starts}</source>
        <translation>等待中，约从 {starts}起</translation>
    </message>
    <message>
        <source>waiting, about {starts} to {ends}</source>
        <translation>等待中，约 {starts}至{ends}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts}至{ends}</translation>
    </message>
    <message>
        <source>in use, end not known</source>
        <translation>使用中，结束时间未知</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use, ends today</source>
        <translation>使用中，今天结束</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>in use, was to end {day}</source>
        <translation>使用中，原定 {day}结束</translation>
    </message>
    <message>
        <source>in use, ends about {day}</source>
        <translation>使用中，约 {day}结束</translation>
    </message>
    <message>
        <source>in use, ends {day}</source>
        <translation>使用中，{day}结束</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>{day}结束</translation>
    </message>
    <message>
        <source>was to end {day}</source>
        <translation>原定 {day} 结束</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>The order is being sent: Linksfield has not answered yet.</source>
        <translation>正在发送订单：Linksfield 尚未回复。</translation>
    </message>
    <message>
        <source>The order is placed. It waits for the customer&apos;s payment.</source>
        <translation>订单已下，等待客户付款。</translation>
    </message>
    <message>
        <source>The order was placed: do not order it again.</source>
        <translation>订单已下：请勿再次下单。</translation>
    </message>
    <message>
        <source>The order was refused: it was not placed.</source>
        <translation>订单被拒绝：未下单。</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>订单未发送。</translation>
    </message>
    <message>
        <source>No usable answer came to the order. It may have been placed: do not order again, check it first.</source>
        <translation>订单没有收到可用的回复，可能已下：请勿再次下单，请先查明。</translation>
    </message>
    <message>
        <source>The order was not placed, as was decided. It goes on being looked for until tomorrow.</source>
        <translation>经判定，订单没有下成。系统会继续查找到明天。</translation>
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
        <translation>已付款订单已登记：请勿再次登记。</translation>
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
        <source>No usable answer came to the paid order. It may have been recorded: do not record it again, check it first.</source>
        <translation>已付款订单没有收到可用的回复，可能已登记：请勿再次登记，请先查明。</translation>
    </message>
    <message>
        <source>The paid order was not recorded, as was decided. It goes on being looked for until tomorrow.</source>
        <translation>经判定，已付款订单没有登记成。系统会继续查找到明天。</translation>
    </message>
    <message>
        <source>Switching auto-renewal off...</source>
        <translation>正在关闭自动续费…</translation>
    </message>
    <message>
        <source>Auto-renewal is off.</source>
        <translation>自动续费已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal was switched off.</source>
        <translation>自动续费已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal was not switched off.</source>
        <translation>自动续费未被关闭。</translation>
    </message>
    <message>
        <source>The stop was not sent: auto-renewal was not switched off.</source>
        <translation>停止请求未发送：自动续费未被关闭。</translation>
    </message>
    <message>
        <source>Not known yet: no usable answer came. Auto-renewal may already be off. Check it before you go on.</source>
        <translation>尚不清楚：没有收到可用的回复，自动续费可能已经关闭。请先查明再继续。</translation>
    </message>
    <message>
        <source>Auto-renewal was not switched off, as was decided. Look at it before you stop it again.</source>
        <translation>经判定，自动续费未被关闭。再次停止之前请先查看。</translation>
    </message>
    <message>
        <source>Linksfield is being asked to confirm the payment.</source>
        <translation>正在请 Linksfield 确认付款。</translation>
    </message>
    <message>
        <source>Linksfield confirmed the payment. Its order may take a while.</source>
        <translation>Linksfield 已确认付款，订单可能稍后才到。</translation>
    </message>
    <message>
        <source>The payment was confirmed. Its order may take a while.</source>
        <translation>付款已确认，订单可能稍后才到。</translation>
    </message>
    <message>
        <source>Linksfield refused to confirm the payment: it was not confirmed.</source>
        <translation>Linksfield 拒绝确认付款：付款未确认。</translation>
    </message>
    <message>
        <source>The payment was not confirmed: nothing was sent.</source>
        <translation>付款未确认：没有发送任何内容。</translation>
    </message>
    <message>
        <source>No usable answer came to the confirmation. The payment may have been confirmed: check it before you ask again.</source>
        <translation>确认请求没有收到可用的回复，付款可能已确认：再次请求之前请先查明。</translation>
    </message>
    <message>
        <source>The payment was not confirmed, as was decided.</source>
        <translation>经判定，付款未确认。</translation>
    </message>
    <message>
        <source>The auto-renewal is being paid for and started.</source>
        <translation>正在付款并开启自动续费。</translation>
    </message>
    <message>
        <source>Paid, and auto-renewal is on.</source>
        <translation>已付款，自动续费已开启。</translation>
    </message>
    <message>
        <source>The auto-renewal was started: do not start it again.</source>
        <translation>自动续费已开启：请勿再次开启。</translation>
    </message>
    <message>
        <source>The auto-renewal was refused: it was not started.</source>
        <translation>自动续费被拒绝：未开启。</translation>
    </message>
    <message>
        <source>The auto-renewal was not started: nothing was sent.</source>
        <translation>自动续费未开启：没有发送任何内容。</translation>
    </message>
    <message>
        <source>No usable answer came. The auto-renewal may have been started and charged: do not start it again, check it first.</source>
        <translation>没有收到可用的回复，自动续费可能已开启并扣款：请勿再次开启，请先查明。</translation>
    </message>
    <message>
        <source>The auto-renewal was not started, as was decided. It goes on being looked for until tomorrow.</source>
        <translation>经判定，自动续费没有开启成。系统会继续查找到明天。</translation>
    </message>
    <message>
        <source>Auto-renewal was already off. Nothing was changed.</source>
        <translation>自动续费原本就已关闭，没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Linksfield accepted the card: profile and partner code work.</source>
        <translation>Linksfield 接受了这张卡：配置和合作伙伴代码可用。</translation>
    </message>
    <message>
        <source>Linksfield answered, so the connection works. It did not accept this card with this partner code. {words}</source>
        <translation>Linksfield 已回复，说明连接正常。但它不接受这张卡与此合作伙伴代码的组合。{words}</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Type the partner code of {profile}</source>
        <translation>输入 {profile} 的合作伙伴代码</translation>
    </message>
    <message>
        <source>Switch to {profile}</source>
        <translation>切换到 {profile}</translation>
    </message>
    <message>
        <source>Type the partner code</source>
        <translation>输入合作伙伴代码</translation>
    </message>
    <message>
        <source>Knows this card</source>
        <translation>认识这张卡</translation>
    </message>
    <message>
        <source>Does not know it</source>
        <translation>不认识</translation>
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
        <source>The card is only verified: nothing is ordered or changed.</source>
        <translation>只验证这张卡：不会下单，也不会更改任何内容。</translation>
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
        <source>The file with what was done from this PC is damaged, so no changes can be sent. Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.</source>
        <translation>这台电脑的操作记录文件已损坏，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>Somebody has changed the file with what was done from this PC, so no changes can be sent. Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.</source>
        <translation>有人改动了这台电脑的操作记录文件，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>Entries are missing from the file with what was done from this PC, so no changes can be sent. Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.</source>
        <translation>这台电脑的操作记录文件缺少条目，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>The end is missing from the file with what was done from this PC, so no changes can be sent. Looking up still works. Keep the data folder as it is, and tell your IT.</source>
        <translation>这台电脑的操作记录文件缺少末尾部分，因此不能发送更改。查询仍可使用。请原样保留数据文件夹，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>In the data folder a link stands where the file with what was done from this PC should be. Links are not followed, so no changes can be sent. Looking up still works. Tell your IT.</source>
        <translation>数据文件夹中本应是这台电脑操作记录文件的位置是一个链接。程序不会跟随链接，因此不能发送更改。查询仍可使用。请告知 IT 部门。</translation>
    </message>
    <message>
        <source>The safeguards of the file with what was done from this PC were taken out, so no changes can be sent. Looking up still works. Keep the file journal.sqlite3 as it is, and tell your IT.</source>
        <translation>这台电脑操作记录文件的保护措施已被移除，因此不能发送更改。查询仍可使用。请原样保留文件 journal.sqlite3，并告知 IT 部门。</translation>
    </message>
    <message>
        <source>This PC&apos;s disk is full, so no changes can be sent: they could not be written down. Looking up still works. Make room, then try again.</source>
        <translation>这台电脑的磁盘已满，无法记录，因此不能发送更改。查询仍可使用。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so no changes can be sent. Looking up still works. Ask your IT for the right to write there, then try again.</source>
        <translation>数据文件夹无法写入，因此不能发送更改。查询仍可使用。请向 IT 部门申请写入权限后重试。</translation>
    </message>
    <message>
        <source>Another program holds the file with what was done from this PC, so no changes can be sent now. Looking up still works. Close that program (a backup, perhaps), then try again.</source>
        <translation>另一个程序占用了这台电脑的操作记录文件，因此现在不能发送更改。查询仍可使用。请关闭该程序（可能是备份程序）后重试。</translation>
    </message>
    <message>
        <source>What is done cannot be written to this PC&apos;s disk, so no changes can be sent. Looking up still works. Close the console, have the disk looked at, and start again.</source>
        <translation>操作无法写入这台电脑的磁盘，因此不能发送更改。查询仍可使用。请关闭控制台，检查磁盘后重新启动。</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where nothing can be written down safely, so no changes can be sent. Looking up still works. Start the console with a data folder on this PC.</source>
        <translation>数据文件夹位于网络驱动器上，无法安全记录，因此不能发送更改。查询仍可使用。请使用本机的数据文件夹启动控制台。</translation>
    </message>
    <message>
        <source>Another console works with this data folder, so this window only looks things up. Send changes from the other window, or close it and try again.</source>
        <translation>另一个控制台正在使用此数据文件夹，因此此窗口只能查询。请在另一个窗口发送更改，或将其关闭后重试。</translation>
    </message>
    <message>
        <source>The data folder was moved or taken away while the console was running, so no changes can be sent. Looking up still works. Close the console and start it again.</source>
        <translation>控制台运行期间数据文件夹被移动或移除，因此不能发送更改。查询仍可使用。请关闭控制台后重新启动。</translation>
    </message>
    <message>
        <source>The file with what was done from this PC was made by a newer version of the console, so no changes can be sent. Looking up still works. Update this console.</source>
        <translation>这台电脑的操作记录文件由更新版本的控制台创建，因此不能发送更改。查询仍可使用。请更新此控制台。</translation>
    </message>
    <message>
        <source>What was done from here has been moved to another PC: changes are sent from there, this window only looks things up.</source>
        <translation>这里的操作记录已迁移到另一台电脑：更改从那里发送，此窗口只能查询。</translation>
    </message>
    <message>
        <source>This file does not go on from what was done on this PC: nothing was taken over. Choose the file that was saved by Move to another PC, on a PC where nothing else was done yet.</source>
        <translation>此文件与这台电脑的操作记录不衔接：没有接管任何内容。请在尚无其他操作的电脑上，选择由“迁移到另一台电脑”保存的文件。</translation>
    </message>
    <message>
        <source>The console is closing: nothing more is sent.</source>
        <translation>控制台正在关闭：不再发送任何内容。</translation>
    </message>
    <message>
        <source>What is done cannot be written down on this PC, so no changes can be sent. Looking up still works. Tell your IT.</source>
        <translation>操作无法记录在这台电脑上，因此不能发送更改。查询仍可使用。请告知 IT 部门。</translation>
    </message>
</context>
<context>
    <name>UndeliveredDialog</name>
    <message>
        <source>Paid, not delivered</source>
        <translation>已付款未交付</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Follow until it arrives</source>
        <translation>跟进直到到达</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Confirm payment result...</source>
        <translation>确认支付结果…</translation>
    </message>
    <message>
        <source>Text to pass on to Linksfield</source>
        <translation>转交 Linksfield 的文字</translation>
    </message>
    <message>
        <source>Linksfield says of the payment</source>
        <translation>Linksfield 对这笔支付的回复</translation>
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
        <source>Linksfield took this money: never record it as paid to us.</source>
        <translation>此款项由 Linksfield 收取：切勿登记为我方收款。</translation>
    </message>
    <message>
        <source>Orders on the card, {as_of}</source>
        <translation>卡上的订单，{as_of}</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>支付时间</translation>
    </message>
    <message>
        <source>Now here</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Linksfield&apos;s time has no zone</source>
        <translation>Linksfield 的时间不含时区</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message>
        <source>The order for card {card} is typed and not sent. Close again to leave: what was typed is not kept.</source>
        <translation>卡 {card} 的订单已填写但未发送。再次关闭即可离开：填写的内容不会保留。</translation>
    </message>
    <message>
        <source>{count} orders are typed and not sent. Close again to leave: what was typed is not kept.</source>
        <translation>有 {count} 个订单已填写但未发送。再次关闭即可离开：填写的内容不会保留。</translation>
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
        <translation>更新...</translation>
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
        <source>Read ({when}), but the data folder could not keep it: it holds for this run.</source>
        <translation>已读取（{when}），但无法写入数据文件夹：仅在本次运行中有效。</translation>
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
        <translation>其主机未及时应答。</translation>
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
        <source>this PC is offline.</source>
        <translation>本机未联网。</translation>
    </message>
    <message>
        <source>the connection broke.</source>
        <translation>连接中断。</translation>
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
        <source>what came is no JSON.</source>
        <translation>收到的内容不是 JSON。</translation>
    </message>
    <message>
        <source>what came is no JSON object.</source>
        <translation>收到的内容不是 JSON 对象。</translation>
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
        <source>its link is missing, or is no https address.</source>
        <translation>缺少链接，或链接不是 https 地址。</translation>
    </message>
    <message>
        <source>something on the way failed.</source>
        <translation>途中出错。</translation>
    </message>
    <message>
        <source>This version, {own}, is no longer safe for production: nothing is sent until version {required} or newer is installed. Looking up, practice and UAT go on.</source>
        <translation>当前版本 {own} 已不能安全用于生产环境：安装 {required} 或更新的版本之前，不会发送任何内容。查询、练习和 UAT 不受影响。</translation>
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
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
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
        <source>Whoever looks after this program publishes a small file that says which version is the newest, and which one production needs. It is read at most once a day. Nothing is downloaded or installed by itself.</source>
        <translation>本程序的维护者发布一个小文件，说明最新版本以及生产环境所需的版本。每天最多读取一次。不会自动下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of what you downloaded with this one.</source>
        <translation>请将所下载文件的 SHA-256 与此处比对。</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>正在读取...</translation>
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
    <name>VerdictBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
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
        <source>{what}: could not be seen</source>
        <translation>{what}：无法确认</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
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
        <source>Payment {pay_id} is not decided yet, {money}.</source>
        <translation>付款 {pay_id} 尚未有结果，{money}。</translation>
    </message>
    <message>
        <source>Payment {pay_id} failed, {money}.</source>
        <translation>付款 {pay_id} 失败，{money}。</translation>
    </message>
    <message>
        <source>Payment {pay_id} has a status that is not known here.</source>
        <translation>付款 {pay_id} 的状态未知。</translation>
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
        <source>%n order(s) that cannot be read whole.</source>
        <translation>%n 个订单无法完整读取。</translation>
    </message>
    <message>
        <source>Its order is on the card.</source>
        <translation>其订单已在卡上。</translation>
    </message>
    <message>
        <source>No order on the card can be the one.</source>
        <translation>卡上没有对应的订单。</translation>
    </message>
    <message>
        <source>Which order on the card it is cannot be told.</source>
        <translation>无法判断对应卡上哪个订单。</translation>
    </message>
    <message>
        <source>One more order came while it was waited for.</source>
        <translation>等待期间卡上新增一个订单。</translation>
    </message>
    <message>
        <source>An auto-renewal is in force.</source>
        <translation>有一项自动续费生效中。</translation>
    </message>
    <message>
        <source>No auto-renewal is in force.</source>
        <translation>没有生效的自动续费。</translation>
    </message>
    <message>
        <source>Sent from here.</source>
        <translation>由本机发送。</translation>
    </message>
    <message>
        <source>Nothing was ordered, recorded or stopped from here.</source>
        <translation>本机没有下单、登记或关闭续费的操作。</translation>
    </message>
    <message>
        <source>Check what happened...</source>
        <translation>核实结果...</translation>
    </message>
    <message>
        <source>Confirm payment result...</source>
        <translation>请求确认付款...</translation>
    </message>
    <message>
        <source>Follow the payment</source>
        <translation>跟进付款</translation>
    </message>
    <message>
        <source>Follow until it arrives</source>
        <translation>跟进至到账</translation>
    </message>
    <message>
        <source>Escalate...</source>
        <translation>上报...</translation>
    </message>
    <message>
        <source>Copy refund request</source>
        <translation>复制退款申请</translation>
    </message>
    <message>
        <source>Compare payments...</source>
        <translation>比对付款...</translation>
    </message>
    <message>
        <source>Record it for our shop...</source>
        <translation>登记为我方收款...</translation>
    </message>
    <message>
        <source>Paste a payId...</source>
        <translation>粘贴 payId...</translation>
    </message>
    <message>
        <source>Send the way to pay...</source>
        <translation>发送付款方式...</translation>
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
        <source>Ask again</source>
        <translation>再次查询</translation>
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
        <source>Look the card up first.</source>
        <translation>请先查询此卡。</translation>
    </message>
    <message>
        <source>Something is being sent for this card: wait for its answer.</source>
        <translation>正在为此卡发送请求，请等待回复。</translation>
    </message>
    <message>
        <source>Something sent before is not known yet: check it first.</source>
        <translation>之前发送的请求尚待核实，请先核实。</translation>
    </message>
    <message>
        <source>This profile only looks: change that under Profiles.</source>
        <translation>此配置仅可查看，可在“配置”中更改。</translation>
    </message>
    <message>
        <source>This version of the program is too old for production: see Help, Updates.</source>
        <translation>本程序的版本过旧，不能用于生产环境：见“帮助”中的“更新”。</translation>
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
        <source>The payment is decided already.</source>
        <translation>付款已有结果。</translation>
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
        <source>The auto-renewal could not be seen: ask again.</source>
        <translation>自动续费无法确认，请再次查询。</translation>
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
        <source>Nothing that was paid is missing on the card.</source>
        <translation>已付款的套餐均在卡上。</translation>
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
        <source>The payment could not be seen: ask about it again.</source>
        <translation>付款无法确认，请再次查询。</translation>
    </message>
    <message>
        <source>There is only one payment: nothing to compare.</source>
        <translation>只有一笔付款，无需比对。</translation>
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
        <source>Not our card</source>
        <translation>非我方卡</translation>
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
        <source>Nothing known</source>
        <translation>暂无信息</translation>
    </message>
    <message>
        <source>Renewal off</source>
        <translation>未开启续费</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>正在查询...</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
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
        <translation>Linksfield 不接受 {profile} 的这张卡。</translation>
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
        <source>Auto-renewal is being switched off right now.</source>
        <translation>正在关闭自动续费。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} is being started right now.</source>
        <translation>正在开启“{plan}”的自动续费。</translation>
    </message>
    <message>
        <source>Linksfield is being asked to confirm payment {pay_id}.</source>
        <translation>正在请 Linksfield 确认付款 {pay_id}。</translation>
    </message>
    <message>
        <source>{plan} was ordered ({time}) and no usable answer came. It may be placed.</source>
        <translation>{plan} 已下单（{time}），但没有可用的回复，可能已成功。</translation>
    </message>
    <message>
        <source>{plan} was recorded ({time}) and no usable answer came. It may be placed.</source>
        <translation>{plan} 已登记（{time}），但没有可用的回复，可能已成功。</translation>
    </message>
    <message>
        <source>Auto-renewal was to be stopped ({time}) and no usable answer came. It may be off.</source>
        <translation>已请求关闭自动续费（{time}），但没有可用的回复，可能已关闭。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} was to be started ({time}) and no usable answer came. It may be on.</source>
        <translation>已请求开启“{plan}”的自动续费（{time}），但没有可用的回复，可能已开启。</translation>
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
        <source>Linksfield gave no usable answer about payment {pay_id}. Nothing is concluded.</source>
        <translation>关于付款 {pay_id}，Linksfield 没有可用的回复，无法下结论。</translation>
    </message>
    <message>
        <source>Payment {pay_id} is paid. Which order on the card is its own cannot be told.</source>
        <translation>付款 {pay_id} 已付款，但无法判断对应卡上哪个订单。</translation>
    </message>
    <message>
        <source>Payment {pay_id} is paid. Whether its plan is on the card could not be seen.</source>
        <translation>付款 {pay_id} 已付款，其套餐是否在卡上无法确认。</translation>
    </message>
    <message>
        <source>Linksfield gave no usable answer about {what}. Nothing is concluded.</source>
        <translation>关于{what}，Linksfield 没有可用的回复，无法下结论。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
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
        <source>How much has to be given back is not clear.</source>
        <translation>应退金额尚不清楚。</translation>
    </message>
    <message>
        <source>{refund} has to be given back.</source>
        <translation>应退 {refund}。</translation>
    </message>
    <message>
        <source>Its plan is not on the card: not delivered, or used up since.</source>
        <translation>套餐不在卡上：未到账，或已用完。</translation>
    </message>
    <message>
        <source>Nothing was delivered.</source>
        <translation>套餐未到账。</translation>
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
        <source>The payment of {money} is not decided yet.</source>
        <translation>付款 {money} 尚未有结果。</translation>
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
        <source>In use; it was to end {day}.</source>
        <translation>使用中；原定 {day} 结束。</translation>
    </message>
    <message>
        <source>In use until {day}.</source>
        <translation>使用中，{day} 到期。</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>使用中。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>排队待生效。</translation>
    </message>
    <message>
        <source>It waits until about {day}.</source>
        <translation>待生效，约 {day} 开始。</translation>
    </message>
    <message>
        <source>Auto-renewal of {plan} is off since {time}, stopped by {agent}.</source>
        <translation>“{plan}”的自动续费已关闭（{time}，由 {agent} 关闭）。</translation>
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
        <source>Renews by itself: {plan}.</source>
        <translation>自动续费中：{plan}。</translation>
    </message>
    <message>
        <source>Renews by itself since {day}: {plan}.</source>
        <translation>自 {day} 起自动续费：{plan}。</translation>
    </message>
    <message>
        <source>Auto-renewal was off already. Nothing was changed.</source>
        <translation>自动续费原本就未开启，未作更改。</translation>
    </message>
    <message>
        <source>No auto-renewal is in force.</source>
        <translation>没有生效的自动续费。</translation>
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
        <source>{count} more in use.</source>
        <translation>另有 {count} 个使用中。</translation>
    </message>
    <message>
        <source>{count} could not be read whole.</source>
        <translation>{count} 个无法完整读取。</translation>
    </message>
    <message>
        <source>{plan} is in use; when it ends is not known.</source>
        <translation>{plan} 使用中，到期日未知。</translation>
    </message>
    <message>
        <source>{plan} is in use; it was to end {day}.</source>
        <translation>{plan} 使用中；原定 {day} 结束。</translation>
    </message>
    <message>
        <source>{plan} until about {day}.</source>
        <translation>{plan}，约 {day} 到期。</translation>
    </message>
    <message>
        <source>{plan} until {day}.</source>
        <translation>{plan}，{day} 到期。</translation>
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
        <source>A plan without a name</source>
        <translation>未命名套餐</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <translation>{first}{next}</translation>
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
        <source>LOCAL: this was asked of an address on our own PC; where that leads is not known.</source>
        <translation>本机地址：这是向我们自己电脑上的一个地址查询的，不知道它通往哪里。</translation>
    </message>
    <message>
        <source>NOT LINKSFIELD: this was asked of an address that Linksfield does not document.</source>
        <translation>并非 LINKSFIELD：这是向 Linksfield 文档中没有的地址查询的。</translation>
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
        <source>Card</source>
        <translation>卡</translation>
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
        <translation>支付</translation>
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
        <source>Something went wrong in the console itself. The details are in its log.</source>
        <translation>控制台自身出了问题。详情在日志中。</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Press Enter to look this number up. Shown below: card {card}.</source>
        <translation>按 Enter 键查询这个号码。下方显示的是卡 {card}。</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit: compare it with the card. Some genuine cards fail it.</source>
        <translation>此号码的校验位不符：请与卡面核对。有些真卡也会不符。</translation>
    </message>
    <message>
        <source>There is nothing to copy: no card was looked up.</source>
        <translation>没有可复制的内容：尚未查询任何卡。</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>编辑...</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <translation>客服：{name}</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>当前是谁在操作？</translation>
    </message>
    <message>
        <source>Something is still being sent or noted. The window closes as soon as that has ended.</source>
        <translation>仍有内容正在发送或记录。结束后窗口会立即关闭。</translation>
    </message>
</context>
</TS>
