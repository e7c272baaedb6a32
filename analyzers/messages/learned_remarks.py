"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": -0.05,
    "activations": -0.36,
    "attention": -0.26,
    "budget": -0.7,
    "checkpoint_loading": -0.81,
    "cuda_graphs": -0.33,
    "exception_holds_tensors": -0.2,
    "fragmentation": 0.46,
    "gradients_enabled": 0.02,
    "host_memory": 0.02,
    "kept_tensors": 0.27,
    "kv_cache": -0.37,
    "library_workspace": -0.11,
    "logits": -0.21,
    "model_weights": -0.34,
    "non_torch_memory": -0.07,
    "none": 5.19,
    "optimizer_state": -0.11,
    "other_processes": 0.18,
    "own_workers": -0.65,
    "previous_allocation": 0.01,
    "process_limit": -0.82,
    "retained_graph": 0.14,
    "wrong_device": -0.89,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.60 gb memory
-0.40 12>gb 16>gb as>in at back but cache cpu cuda device every go gpu heads it keeps load mb never nothing run same
-0.40 second split the>same tokens true we what when ~conte ~memor ~nothi ~train
-0.20 0>9 0>and 10>gb 11>gb 120>k 13>b 16>k 1>gb 24>gb 2>gb 2>x 30>k 32>k 3>b 3>gb 40>gb 40>k 4>1 4>gb 4>k 512>x512
-0.20 5>gb 6>gb 7>b 8>gb 8>k 9>gb =0 =2 =3 a6000 a>4 a>second a>single activations adam adamw ahead ahead>of all>of
-0.20 allocator alone>is already always and>a and>it another as>one as>the attached attention auto back>to backbone
-0.20 base batch batch>size batches bf16 big billion>weights block blocks board bs buffers call called came>up can
-0.20 can't cap capture card cards case causal cell checkpoint chunk class cloud comes confession container context
-0.20 copy crash crops cross ctx cudnn cusolver cut day days de default del desktop dict dies down dtype each each>of
-0.20 earlier edges embedding>table encoder ends engine enough entropy epoch error evaluation everything exllama
-0.20 expandable fail failed fails false fell find fits fixed float float16 for>each forward fp32 fraction free full
-0.20 fused g gb>card gb>in gigs give>it goes gone gpu>0 gpus grad gradients graph half has>a head here history holds
-0.20 host i'm i've i>set if in>a in>fp32 in>max in>our inference inside it's it's>a it's>the it>was item its itself
-0.20 job jobs k>images kept l large last layers leaves length>of lidar limit line list llama loaded loading loads
-0.20 local log logits long looked loop lora machine manual map maps max>seq maximum me mean mem mib million>edges
-0.20 million>points mine mode model models more n>matrix needed needs network new no_grad non not notebook now nvidia
-0.20 nvidia>smi of>8 of>a of>the of>them off ok old on on>a on>one on>top once ones only onto optimizer our ours out
-0.20 out>of over>a paper parallel part passes past peak pipeline place plain plus pod point point>cloud pool post
-0.20 process prompt py python pytorch q queue ram ran rank reduce reserved result room running runs s sample>in
-0.20 sampler saved say scene score score>matrix scratch script sdpa segments self seq>length sequence server session
-0.20 share short since>i single size>of sizes smaller smi so>i softmax stage startup state states stays step still
-0.20 stops stored sum t4 takes targets ten tensors test than>the the>card the>default the>dense the>end the>flatten
-0.20 the>last the>matrix the>model the>numpy the>output the>paper the>second the>torch their them there they this
-0.20 those thread three>times through tile times>the to to>120 to>4096 to>give together tokens>and took torch_dtype
-0.20 total train trainer training trains transformer under until update us used usual v v100 version video vram
-0.20 was>too weights well went with without work worker workers works workspace x512 ~accum ~activ ~alrea ~alway
-0.20 ~anoth ~appen ~attac ~atten ~backb ~backe ~batch ~bench ~block ~bucke ~buffe ~calle ~causa ~chang ~check ~chunk
-0.20 ~close ~colle ~compl ~compo ~copie ~cusol ~defau ~deskt ~detac ~detec ~devic ~earli ~engin ~enoug ~envir ~exact
-0.20 ~exlla ~exper ~faile ~failu ~finis ~forwa ~gener ~gradi ~graph ~handl ~impor ~initi ~insid ~insta ~itera ~itsel
-0.20 ~launc ~layer ~leave ~limit ~loade ~loadi ~looke ~lower ~machi ~manua ~model ~modul ~momen ~neede ~neigh ~netwo
-0.20 ~noteb ~nvidi ~optim ~paral ~parti ~patch ~pipel ~preci ~prefi ~proce ~profi ~proje ~promp ~pytho ~pytor ~quadr
-0.20 ~recom ~recor ~reduc ~refer ~remai ~remov ~rende ~repla ~repor ~reser ~resid ~resta ~resul ~runni ~scrat ~scrip
-0.20 ~seque ~serve ~servi ~sessi ~shard ~share ~simul ~singl ~small ~softm ~solve ~stabl ~start ~state ~store ~switc
-0.20 ~teach ~tempo ~threa ~throu ~toget ~valid ~varia ~versi ~whisp ~witho ~worke é и на не に 니 어
+0.20 000>x 0>01 0>1200 0>x 1000>and 1024>1024 10>12 10>9 14>55 180>k 18>exabytes 1>3 1>4096 1>7 1>e30 1>e5 1>e6 1>e9
+0.20 1>m 1>minus 1>since 1>so 1>the 1>while 224>224 224>is 24>khz 256>where 256>x 2>31 2>billion 2>million 2>samples
+0.20 2>tb 2>tib 2>with 300>000 300>gb 300>k 360>gb 3>1 3>2 3>combos 3>gib 3>m 400>mb 4096>4096 4096>512 40>min 4>mb
+0.20 4>million 512>512 512>64 5>m 64>64 64>x64 65536>on 700>000 7>tb 800>k 8>e9 900>k 90>gb 90>k 93>gb 9>3 9>e9 9>k
+0.20 =4 a>1 a>7 a>700 a>and a>batch a>bug a>corrupt a>factor a>garbage a>hash a>la a>million a>negative a>none
+0.20 a>point a>small aber across adaptive add added added>in adj adjacency>matrix again>i against align all>900
+0.20 all>candidates all>it all>the allocate allocated allocated>8 allocated>from an an>int anchors and>batch and>one
+0.20 and>preds and>seconds and>some and>target and>the and>wrote and>you api api>no applied>twice arange are>16
+0.20 are>hashes arguments as>3 as>channels as>its as>seconds asks asks>for at>0 at>1 at>1080 axes>of axes>with b
+0.20 b>2048 b>3 b>b b>c b>each b>for b>h b>none b>t bake batch>dim batch>dimension batch_size batch_size>in became>a
+0.20 because becomes been>expand before>start before>torch being>made billion>pixels bin bins both>sides bounding box
+0.20 box>with boxes broadcast broadcast>to broadcasts broadcasts>to build>has builds>in built>the buy by by>400
+0.20 by>contiguous by>printing bytes>i c c++ c>h cada calculation cam came cams canvas canvas>of card>could card>you
+0.20 cartesian cast>to catalogue cause cdist>on cent centimetres cfg channels>permute characters characters>of
+0.20 check>on chw client clips clips>have code>expects collate column>gave columns combos compares compares>all
+0.20 compute>the computed>for config config>is config>key confusion contiguous contrastive contrastive>loss conv>asks
+0.20 conv>thinks coordinates corrupt count count>of counted>in course covariance csr cuda>on cudamalloc cudf
+0.20 cudf>join cv2 d decoder default>of degrees digits dim>0 dim_size divide divide>by do do>a do>it docs docs>i
+0.20 don't>think dot dummies duration>in e e12 e30 e5 e6 e9>in e>n each>is each>side edge_index ein elements
+0.20 elementwise emb embedding>was embeddings empty empty>of encoded encoded>with encoding end>before entries epoch's
+0.20 era es everything's everything's>fine everything>was expand>and expects exploded exporter extra f f>interpolate
+0.20 f>one_hot factor>of failing>is faiss fake feats feats>feats feature features>x ficou figure file>so fine>with
+0.20 firmware firmware>of first>conv fit>in flag flag>set flatten>before float32>that float64 floats followed
+0.20 followed>by for>1 for>300 for>745 for>a for>all for>that forgot formed found>by four>axes frame>buffer frames
+0.20 free>text from>a from>max from>the garbage gave>it gave>the gb>kernel gb>no gb>the gb>use get_dummies
+0.20 get_dummies>on gets>18 gib gib>no gives>10 gives>a giving got>one gpu>as gpu>has gram gram>matrix grid>of gts h
+0.20 had>one had>passed has>one has>shape has>torch has>two hash hashes have have>been have>no height>and hence
+0.20 hessian hey hey>all hidden hop hours>of huge hwc hz i i>compute i>e i>have i>know i>left i>meant i>pass i>wanted
+0.20 id>and id>as idea idea>where idf idf>of ids>are ignore ignore>label image>as img in in>3 in>bytes in>config
+0.20 in>full in>metres in>micrometres in>milliseconds in>mm in_features index>is input int32 int>1 int>and
+0.20 int>overflow integer interleave interpolate into>the iou is is>1 is>1000000000000000019884624838656 is>51 is>9
+0.20 is>a is>allocated is>for is>from is>neat is>not is>right is>sized isn't>a it's>4 it>40 it>asks it>isn't it>made
+0.20 it>says it>sparse it>that it>wanted it>wants it>would jaja join junk just>before k>9 k>by k>docs k>floats k>rows
+0.20 k>samples k>terms k>that's keep>it kernel>matrix key key>column keys>on khz know kron kron>a label>image
+0.20 label>of labels largest laugh layer>is layer>it's le len lenght length>as line>alone linear>2048 linear>512
+0.20 linspace linspace>step literally look look>at loop>over loss loss>i loss>is m>docs m>nodes made>a made>the makes
+0.20 makes>all makes>it mask>none masked masks matmul matmul>of matrix>for matrix>of matter matter>what max>to
+0.20 max_frames max_length max_length>512 max_seq_len max_seq_len>in mb>and mb>each meant>size mel meshgrid>of
+0.20 meshgrid>over micrometres mil million>columns million>inputs million>nodes million>parameters milliseconds min
+0.20 mining minus minus>n mistake mixed mixed>up mm model_max_length>and model_max_length>is model_max_length>which
+0.20 mt multiplication multiplied multiplied>by my my>mistake n>and n>by n>d n>with n>ã neat nhwc nhwc>and nils nms
+0.20 nn>embedding no>card no>further no>idea no>matter nodes nodes>of none none>b none>with normalised normalised>0
+0.20 not>in np>meshgrid num_embeddings num_nodes number number>of of>1 of>1000 of>1024 of>30 of>300 of>400 of>700
+0.20 of>9 of>b of>bytes of>course of>four of>frames of>silence of>that of>three of>weights of>zero on>both on>each
+0.20 on>our one one>hot one>slot one>was one>zero one_hot>on order our>c++ our>side outer>product over>all over>four
+0.20 overflow overflow>in overflowed pad pad>to padded padded>to pads parsed>as pass>the passed>in passed>the pca ped
+0.20 ped>í petabyte pixels>wide plainly point>at points>each porque positional positions>squared pred>target preds
+0.20 preds>n printed>just printing protobuf put>it put>the pyg questions ragged ran>it ranking rate>and rate>passed
+0.20 rather rather>than raw raw>user read>as read>from reasonable region regression repeat>1 repeat_interleave
+0.20 request request>is request>the requested requested>in resize ridiculous roi root root>cause row sample sample's
+0.20 samples>each sanity sanity>check says says>it scale>factor scatter scipy scipy>matrix scipy>sparse scores>at
+0.20 seconds>of seed seed>is seed>seed sentinel seq serve shape shape>is shapes should should>have shows>the sides
+0.20 silence sim similarity since>the size>1 size>224 size>512 size>at size>in size>twice size>was size>where
+0.20 size>with size_t so>it so>n somebody someone someone>put spacing sparse>tf square squared squeeze>1 squeeze>so
+0.20 stacking start>and statt step>0 steps straight straight>from stray string style subtract such swapped>so
+0.20 swapped>with t>got t>with t>x table table>of taken tb>for tb>use tensor>cuda terabytes terms text>column tf>idf
+0.20 tfidf that's that>layer that>length that>line that>size that>tokenizer thats thats>2 the>adaptive the>addition
+0.20 the>adjacency the>api the>batch the>channel the>code the>collate the>confusion the>counts the>cudf the>dims
+0.20 the>embedding the>exporter the>extra the>factor the>file the>first the>flattened the>frame the>free the>graph
+0.20 the>header the>huge the>ids the>image the>images the>input the>label the>largest the>length the>loss the>net
+0.20 the>padding the>pairwise the>position the>request the>row the>scan the>scipy the>sentinel the>shape the>sim
+0.20 the>similarity the>stride the>tensor the>threshold the>timestamps the>view the>vocab the>vocabulary the>voxel
+0.20 the>whole the>window the>wrong the>yaml themselves there's>a there>are there>you thinks>there thousand
+0.20 three>axes threshold threshold>of timestamps to>a to>dense to>it to>n to_dense to_dense>on to_dense_adj todense
+0.20 todos token token>ids tokens>2 too>many torch>bincount torch>i torch>repeat_interleave torch>size torch>tensor
+0.20 transposed triplet>mining turned turned>into twice two two>million typo typo'd uint16>depth unit unix
+0.20 unsigned>so unsqueeze>on upper upsample upstream upstream>does use user>id variable>was vecs version>in view>the
+0.20 vocab vocab>250 von voxel>grid voxel>size voxels vs w w>c want wanted>the wants>1 wants>600 war warning
+0.20 was>computed was>counted was>formed was>given was>in was>meant was>read was>sized was>the way>to weight
+0.20 weights>no were>requested were>swapped whatever where>an where>the while>my whole>batch wide width>as will
+0.20 with>a with>full with>my with>size with>t with>the with>x would would>be would>do would>need wrapped
+0.20 wrapped>around wrong>axis wrote wrote>torch wurde x64 x>1 x>50 x>t x>unsqueeze x>with y>is yaml>has yeah yes
+0.20 yes>i yields yields>a you>buy you>meant you>pad you>passed you>want your>custom your>yaml zero zero>too zeros>n
+0.20 ~10240 ~20240 ~acros ~adapt ~again ~alloc ~ancho ~annot ~arang ~becau ~bound ~calcu ~canva ~carte ~catal ~centi
+0.20 ~chara ~class ~clien ~colla ~combo ~confu ~conti ~contr ~conv1 ~coord ~cours ~covar ~cudam ~degre ~digit ~divid
+0.20 ~dupli ~encod ~endia ~entri ~epoch ~expec ~explo ~expor ~featu ~figur ~firmw ~float ~forgo ~forme ~frame ~givin
+0.20 ~hashe ~hessi ~hidde ~ignor ~integ ~kerne ~label ~large ~lengt ~linsp ~liter ~maske ~matmu ~matte ~micro ~minin
+0.20 ~mista ~multi ~negat ~numbe ~padde ~parse ~passe ~petab ~pictu ~plain ~plane ~porqu ~print ~proto ~quest ~ragge
+0.20 ~ranki ~raste ~rathe ~regre ~ridic ~sanit ~scene ~secon ~senti ~shade ~shape ~shoul ~simil ~someb ~someo ~spaci
+0.20 ~strai ~strid ~strin ~subtr ~targe ~terab ~that' ~thems ~thous ~thres ~toden ~token ~turne ~typo' ~upsam ~upstr
+0.20 ~voxel ~whate ~wrapp ~yield ~запро ã ã>o í í>a а в из по там さ さ>れ し>て で>、 と と>し り>ま れ れ>て チ ネ
+0.20 ネ>ル ャ ル ン 下>就 两 减 和 好 好>了 就>好 张>量 形 形>状 数 状 番 直 直>り 解 계 계>산 고>해 기 기>가 네
+0.20 네>요 됐 면 산 스 스>에 여 여>서 인 크 크>기 터 필 하>고
+0.40 0>001 0>1 137>gb 1>1 1>and 250>k 500>gb 600>gb 64>4096 800>gb =5 a>b a>gigantic all>pairs and>b args argument
+0.40 asked asked>for axes axis became bincount>with bug built bytes cdist>of channel check classes code computed conv
+0.40 counts dim dimension dims duration edge exabytes eye field flatten flattened for>one gave gigantic given
+0.40 given>in gives got grid h>w header height i>gave image index instead instead>of into it>tries k>points kernel
+0.40 lol made many metres negative negative>length nn>linear no>gpu np>eye num num_classes of on>the one_hot outer
+0.40 pairs pairs>of pairwise permute pixels points pred product rate rows sample>rate scale_factor sent side silly
+0.40 sized slot so something sparse squeeze steps>in swapped t target tensor the>histogram the>width thinks tib
+0.40 timestamp timestamp>in to>allocate to>tokenizer toarray toarray>on torch>cdist torch>empty tries tries>to
+0.40 triplet uninitialised unsqueeze unsqueeze>0 unsqueeze>1 up>to user value view voxel was was>asked were where>i
+0.40 wrong yaml ~10000 ~42949 ~becam ~broad ~compu ~corru ~count ~dimen ~dista ~durat ~eleme ~exaby ~facto ~garba
+0.40 ~gigan ~heade ~heigh ~histo ~inste ~metre ~nanos ~overf ~pairw ~permu ~pixel ~point ~repea ~reque ~somet ~spars
+0.40 ~squee ~swapp ~think ~toarr ~tripl ~unini ~unsqu
+0.60 1>2 400>k a adjacency as billion bincount cast column e9 factor histogram id ids label linear matrix max meant
+0.60 meshgrid million model_max_length n n>1 n>n nn np padding passed read repeat samples scale seconds so>the
+0.60 tokenizer tokenizer>model_max_length torch>zeros typed unsigned wanted wants you ~adjac ~argum ~binco ~colum
+0.60 ~expan ~linea ~meshg ~paddi ~produ ~sampl ~squar ~times ~unsig ~wante
+0.80 cdist channels dense expand hot int k length size tb torch where width x zeros ~billi ~flatt ~matri
+1.00 # ~chann ~milli
""",
    "activations": r"""
-0.60 b cuda each gpu line model torch
-0.40 after at>the attention cache card classes for free gb gib job load logits loss mb memory next only our over past
-0.40 pool self softmax start state still then were zero ~alloc ~atten ~predi ~reser ~start ~tenso ~whisp
-0.20 0>1 0>2 0>4 0>8 0>9 0>95 0>and 0>in 100>k 128>with 12>gb 16>k 1>0 1>2 1>7 1>8 1>9 1>and 1>fails 1>in 1>the
-0.20 224>x224 250>k 2>2 2>3 2>gb 2>per 3>gb 48>gb 4>gb 4>to 512>on 7>b 7>gb 96>x96x96 =3 =4 a100 a>few a>new a>second
-0.20 across adafactor adamw add again alive all>512 allocated allocator alone along already also an and>that and>then
-0.20 another any>more append args as>long asked asks at>0 at>9 at>all attends attn auto autograd autotune away axial
-0.20 back back>to bank batch>1 batch>to before before>it beforehand being belonged belonged>to below benchmark
-0.20 billion bit blender board both box bs>1 buffers bug build builds built but>the by by>one by>the bytes c cached
-0.20 caches caching call callback calls canvas capture cell changed chat class closed code come>to compile computed
-0.20 constant context copies copy cpu created cross csv ctx cudnn cupy day dead del dense der desktop detach
-0.20 detectron2 dev dict die dies dies>at do docs doing don't dropped eager earlier edge el embedding empty end ended
-0.20 ends engine enough evaluate even exception f factor fail failed failing fails fails>at fails>too few file find
-0.20 first fit fixed flag float float32 for>that for>the fork fp32 fraction from>a from>the function fused g gather
-0.20 gave gb>and gb>by gb>in gb>of generator get>through giant>picture global goes>through gpu>0 gpus grad graphs
-0.20 grid group grow grow>with had>to handler has>a heads held his history hold holds host hot hours i've i>was id
-0.20 ids image>size in>2 in>bf16 in>our in>this index init inside instance it's>the it>can't it>doesn't it>fails
-0.20 it>through it>with it>works item iteration its>own jobs json jupyter k>images keeps>a kept kernel key keys knn
-0.20 label larger later leak leaves left len>512 lightning linear linearly linearly>with list list>of little llama
-0.20 llm lm loaded loading loads log logprob logprobs logps look looks lora losses low lowering lr luck main make
-0.20 makes>it matter max>batch max_length>128 me mem message mib micro>batches mode models module more more>and moved
-0.20 moved>to ms name nccl neither never night nn no>giant no>luck node normal not>the notebook num_workers numbers
-0.20 numpy of of>2 of>40 offload ollama on on>a on>gpu once>set one>gpu one>per onnx onto otherwise out out>of output
-0.20 outside outside>of over>the own parallel parameters params partition passed path pick plus positions prediction
-0.20 predictions prefix prints process profiler py python pytorch q queue ram rank ranks read recorded reference
-0.20 refiner removed repo request reserved resident result rows run same same>time says schedule scheduler score
-0.20 scores scratch script sdpa sdxl search seqs session settings setup sglang shapes shard share should since>the
-0.20 sits size>1 size>in size>of sizes small smaller so>no so>the space squared standard started state>of states
-0.20 static stays streams structure sum swap switching t t4 table tape target tb tensor tensors textures tgi the>8
-0.20 the>cache the>card the>code the>device the>error the>first the>gpu the>handler the>job the>log the>next the>one
-0.20 the>output the>profiler the>same the>sequence the>standard the>start the>state the>validation their there>are
-0.20 thing third though to>0 to>1 to>512 to>a to>all to>go to>the token tokenizer total total>tokens traceback
-0.20 trainer trainer's transformer triangles true truncation tune turned>out twice two until until>the up used>to
-0.20 users v v3 validation values variable version vgg vit vllm vocab vocabulary vram wanted warmup was>at was>doing
-0.20 was>full was>never was>set weights what>i what>you when when>the whisper why window with>a with>each with>my
-0.20 without>a worker workers works>on workspace would wrong wrote x224 x96x96 xformers your>batch ~accel ~acros
-0.20 ~adafa ~alrea ~anoth ~answe ~appen ~attac ~attem ~autho ~autog ~befor ~behav ~belon ~bench ~billi ~blend ~buffe
-0.20 ~build ~cache ~cachi ~callb ~canva ~captu ~class ~clust ~colle ~compa ~compi ~const ~conte ~conti ~conve ~convo
-0.20 ~count ~creat ~custo ~decor ~defau ~delet ~deskt ~detac ~devic ~diffu ~docke ~drive ~earli ~embed ~engin ~enoug
-0.20 ~evict ~excep ~expec ~exper ~expor ~exten ~extra ~facto ~faile ~faili ~flatt ~float ~fract ~funct ~gathe ~globa
-0.20 ~histo ~hundr ~insid ~insta ~itera ~jupyt ~kerne ~launc ~leave ~lengt ~light ~linea ~littl ~loade ~loadi ~logit
-0.20 ~logpr ~losse ~lower ~matri ~memor ~messa ~model ~momen ~monit ~multi ~neith ~noteb ~offlo ~optun ~outpu ~outsi
-0.20 ~paddl ~paral ~param ~parti ~perce ~posit ~previ ~profi ~progr ~proje ~pytho ~pytor ~refer ~refin ~relea ~remov
-0.20 ~repla ~repli ~repor ~repro ~reque ~resum ~sched ~score ~scrat ~scrip ~searc ~serve ~sessi ~sglan ~shape ~share
-0.20 ~simul ~small ~snaps ~softm ~stand ~stati ~strea ~struc ~suppo ~switc ~targe ~teach ~textu ~thoug ~threa ~torch
-0.20 ~trace ~track ~trian ~tutor ~varia ~versi ~vocab ~wante ~warmu ~windo ~worke ~wrapp ~x96x9 ~xform в гб
+0.20 06>00 0>takes 1024>32 1024>8 1024>now 1060>with 10>5 10>batch 10>was 11>k 120>k 128>3 12>4 1333>800 15>10 16>at
+0.20 16>for 16>in 16>to 17>gb 192>samples 19>gb 1>400 1>5 1>gb 1>i 1>is 1>on 1>please 1>works 200>of 200>steps
+0.20 2048>with 2048>x1024 2080>ti 20>000 20>and 20>min 20>s 224>px 24>gb 256>channels 2>10 2>25 2>5 2>700 2>cm 2>it
+0.20 2>k 2>m 2>same 300>k 300>mb 30>gb 30>s 31>k 32>b 32>base 32>but 32>it 32>on 32>s 32>with 3>000 3>3 3>for 3>to
+0.20 4000>x3000 4096>and 4096>in 40>gb 40>k 40>s 48>as 48>layers 49>frames 4>1 4>and 4>gpu 4>h 4>if 4>instead 4>k 4>m
+0.20 4>with 512>crops 512>it 512>now 512>to 512>x512 5>and 5>cm 5>is 5>million 5>steps 6000>4000 6000>px 6000>x4000
+0.20 600>mb 640>and 64>16 64>512 64>frames 64>to 64>was 720>p 7>of 8192>in 8>a 8>and 8>gb 8>k 8>to 9000>x6000 900>k
+0.20 96>on =1 =5 a100>80 a>20 a>3 a>4 a>6 a>clip a>crowd a>document a>poster a>reason a>two about activations>of
+0.20 adam>to after>the after>upgrading agents agents>in all all>48 all>its all>latents all>my all>pages all>patches
+0.20 all>placed all>ten all>together alphafold always always>the ambitious among amp amp>it anchor anchors and
+0.20 and>260 and>32 and>didn't and>eval and>everything and>forgot and>gets and>its and>memory and>no and>nobody
+0.20 and>nothing and>she and>this and>went and>width and>with anything applied applied>after are>1024 are>60 are>fine
+0.20 are>not are>what around>it as>a as>is at>1024 at>17 at>2 at>20 at>200 at>224 at>256 at>32 at>4 at>720 at>batch
+0.20 at>fault at>least at>most autre b7 b>with backward>pass base>filters batch>2 batch>3 batch>64 batch>8 batch>beam
+0.20 batch>count batch>did batch>finder batch>four batch>in batch>made batch>of batch>per batch>size batch_size
+0.20 batch_size>1 batches batching batching>in be>faster beam>10 beam>size beams because>no because>your been>set
+0.20 before>train beyond beyond>what bien big bigger>card biggest bild bisecting blank block blocks>at book boxes>and
+0.20 boxes>in boxes>on bptt bptt>through brain broke broke>it brought>the bucket bucketing but but>that but>with
+0.20 but>your by>boxes by>chance by>duration by>length c'est>la came>in can't can't>carry can>see cap cap>the capped
+0.20 capping card>for cards carry chance changes>nothing changing checkpoint>in chose chunk chunk>1024 chunk>4096
+0.20 chunked>prefill chunks chunksize cityscapes clips>and clips>at closes cloud cloud>of clouds cm collator
+0.20 collected come>in come>out comes>at component compute>buffer config>but connections contains contains>the conv
+0.20 conv>block costs count count>to crash>to crashes crop>from crops>that's crowd>picture crowded ct>volume cubed
+0.20 cuda>12 d'un d>unet da dans dans>le das data>set dataset dataset>is days>since de decides decode>at decode>of
+0.20 decoding deep deep>supervision default>and demucs detection device>batch device>is diarisation did>it
+0.20 didn't>help difference dino disabled doc document document>in document>of doesn't done>all doubled>the down>in
+0.20 downsample drop>from dropping dynamic dynamic>batching dynamic>padding each>of each>one each>start efficientnet
+0.20 eight eight>times else else>on em enabling encoded encoded>with entire>book entire>test entrena entries>gives
+0.20 envs epoch epoch>without es esrgan>with evaluation every every>block every>intermediate everything>to exactly>at
+0.20 exploded face fails>in fails>with false>to fans fans>out faster features fft figured>it fills fills>the filter
+0.20 filters finder fine fine>i fine>on finished finished>overnight first>epoch first>order first>stage first>tile
+0.20 fit>use five fix>2 fix>at fixed>it folder folder>with for>20 for>backward for>batch for>max for>my for>these
+0.20 for>video for>your forgot>that forty forty>minutes forum>post forward>can't forward>of four four>times fp16>was
+0.20 frames>at frames>per freezing freezing>it freq freq>2 friendly from from>1 from>1024 from>1333 from>4 from>40
+0.20 from>512 from>batch from>oom from>that full>2048 full>graph full>resolution gb>are gb>during gb>i'd gb>laptop
+0.20 gb>micro gb>on gb>spare gb>카 generating generation genome gets>a gets>me giga ging given given>the gives go>à
+0.20 got>the gpu>has gpu>setting gpu_assign_thr>100 gradient>checkpointing gradient_checkpointing gradients
+0.20 gradients>no graph's graph>on graphs>by greedy ground ground>truth gt gt>boxes gtx>1080 had>11 had>300 had>5
+0.20 had>been half half>and halve handles happily has>128 has>30 has>31 has>4 has>700 has>900 has>stride have
+0.20 have>with heavy height>and hence>the him horizon hour>podcast hub i'd i'd>been i>disabled i>get i>got i>had
+0.20 i>just i>logged i>need i>never i>raised i>rebooted i>see i>set i>split i>stacked i>take if>i image>has image>in
+0.20 image>with images>are images>work imgs imgsz>1280 in>8 in>all in>as in>at in>both in>config in>eval in>every
+0.20 in>full in>jax in>memory in>order in>test in>tiles in>without in>your inner>loop inner>steps input instead>of
+0.20 intermediates interpolation into is is>2 is>300 is>a is>applied is>my is>ok is>separate is>what isn't>going it
+0.20 it's>always it's>at it's>done it's>fine it>changes it>comes it>dies it>fit it>go it>never it>on it>picks
+0.20 it>running it>set it>survives it>trains it>under its>activations its>intermediates its>levels just>as just>fits
+0.20 k>frame k>picture k>points k>px k>tokens k>voxel kacheln karte kb keep keep>every keep>the keeps>every
+0.20 keeps>four keeps>its keeps>the keras>mixed kernel>i killed>the kv>cache l>ä la>taille la>vid lab large>for
+0.20 large>i'd largest last>batch latents latents>of layer layer1 le>r least len len>8192 length length>it les levels
+0.20 list>is listing llama>server loader log>for logged>the long>for long>ones long>side longer>than longest>document
+0.20 longest>sentences longest>sequence looked loop>of lot lstm>over m>nodes m>points made>it many maps>at max>shape
+0.20 max>to max>tokens max_length>512 max_length>from max_new_tokens max_new_tokens>4096 max_tokens mb>and mb>the
+0.20 me>through means medvram medvram>lowvram megapixels memory>per merge mesh million>points min>file mine mine>was
+0.20 minute minutes mit mit>8 mlp mmdet mmdet>2 mode>set model>it model>needs model>torch more>fp16 most multi
+0.20 multi>scale multimer must my my>3060 my>6 my>full my>log my>old my>phone my>test n n_fft n_samples n_samples>64
+0.20 native need needed>i needs>about needs>to neighborloader>with neighbourhood ner nerf nerf>chunk net>on
+0.20 network>in netz neural never>does never>touched new new>tokens nice>results ninety nlp nnu nnu>net no no>crash
+0.20 no>problem no>surprise no>the no_grad>is nodes not>it not>needed not>ten not>total nothing>else nothing>the novo
+0.20 now now>and now>fits num_beams>10 num_images_per_prompt number number>at number>of o o>de o>trouble objects ode
+0.20 of>120 of>2000 of>4 of>44 of>512 of>96 of>a of>all of>coco of>features of>gt of>layer of>maml of>that of>the
+0.20 of>training ogbn ogbn>products ok ok>the okay old>kernel old>one on>1024 on>16 on>512 on>a100 on>my on>no
+0.20 on>ogbn on>three on>v100 once once>and once>killed one>2080 one>batch one>clip one>forward one>gets one>go
+0.20 one>has one>image one>is one>outlier one>recording one>sample one>video ones optimisation optimizer
+0.20 optimizer>was order>maml originals others others>have out>just out>so out>to outer over>20 over>a overnight p
+0.20 p99 padding>and pages paper's paper's>config paragraph parou parou>de pass passait passait>d'un patch>192
+0.20 per>clip per_device_train_batch_size phone picks picks>1280 picture>and picture>is picture>with pixels placed
+0.20 planned>for planner please please>reduce png png>and poca podcast>in point point>cloud point>clouds points>after
+0.20 points>and points>others policy>in pool>is poster postmortem precision>not preds prefill>of prefill>on
+0.20 printed>nice processing processus products prompt prompt>and prompt>processing proper proper>output protein>is
+0.20 protein>of put>8 px>to pyg pyg>neighborloader quadrupled quadrupled>the quadruples quadruples>the quantisation
+0.20 query raised ran>over random random>crops rather rather>than rays>chunk real real>esrgan reason reduce>the
+0.20 reduced reduced>the reducing reducing>the remains remat remat>policy rendering renders representation>grows
+0.20 request>had requests>into res>1024 residue residues>anything resized resolution resolution>from rest restarts
+0.20 restrict restrict>the results reverted rises rises>with roi rpc run>so running>on runs>through s>utterances
+0.20 same>number sample>with sampler samples>in samples_per_gpu sampling satellite>tiles saved>1 scale>training
+0.20 scale>with scales scan>with scene>varies scene>with scenes script>which seau second>chunks second>order seconds
+0.20 seconds>in see see>9 see>it seeds segment segment>8 segmentation selective selective>recompute sending sentences
+0.20 sentences>in sentences>per separate separator seq>len sequential set set>and set>has set>through sgd shape>32
+0.20 she short short>side shouldn't showed showed>up side>and since>a single single>block single>call single>forward
+0.20 size size>16 size>at sizes>the skip skip>connections slides sliding sliding>window slipped smi>was so>4 so>a
+0.20 so>full so>it solved>mine solved>this solver some someone sorted>by speaker speed spikes split>in split>to
+0.20 splitting ssd300 stacked stale>kernels stay step>of step>x steps>back steps>keeps steps>of still>8 stitched
+0.20 stock stopped>working stride>1 summaries supervision survives survives>on sweeps swin taille take>300 take>the
+0.20 taken>as takes>it tem temporal ten>of ten>steps test test>mode test>set test>time text text>with textos texts
+0.20 tf>2 than>64 than>in that that's>my that>at that>card that>in that>of that>was the>2080 the>3 the>4 the>9
+0.20 the>activations the>anchor the>answer the>backward the>bucket the>collator the>complete the>compute the>config
+0.20 the>dataset the>demo the>dynamic the>early the>encoder the>epoch the>full the>gap the>graph's the>inner
+0.20 the>input the>intermediate the>kv the>last the>limit the>listing the>long the>lstm the>mask the>max
+0.20 the>microscopy the>mlp the>mosaic the>native the>neural the>new the>optimisation the>optimizer the>others
+0.20 the>outer the>paper's the>picture the>point the>protein the>range the>resolution the>rest the>reverse the>run
+0.20 the>sampler the>segmentation the>separator the>short the>sliding the>spikes the>stock the>temporal the>titan
+0.20 the>training the>transform the>two the>upscaler the>video the>vision the>voxel the>whole the>width the>workspace
+0.20 them>and them>as them>so then>cuda there>it there>was these they've thinking thinking>it this>model this>one
+0.20 thought>the through>a ti tile>0 tile>256 tile>has tiled tiled>decode tiling time>i time>steps time>the times
+0.20 times>longer times>that times>the tipped tipped>it to>18 to>2 to>20 to>3 to>48 to>640 to>8 to>800 to>96 to>be
+0.20 to>get to>my to>none to>one to>sgd to>stay to>take to>true together tokens>4096 tokens>batch tokens>for
+0.20 tokens>in tokens>prefill tokens>with too>ambitious too>greedy too>heavy too>large too>many too>with torch>stack
+0.20 total>the touched tout tower train>and training training>epoch training>one training>the training>uses trains
+0.20 trains>happily trains>i trf true>in truncate truncate>at truth truth>boxes twelve twelve>times ub ubuntu uft
+0.20 uft>es uint16 un un>autre under under>1 under>2 under>the unet unet>and unrolled unrolls up>i up>to update>freq
+0.20 upgrading uploaded uploaded>a upscaler upscaling upscaling>a used usual utterances utterances>x v100>32 va
+0.20 va>bien vae>decode val val>batch validation>uses varies varies>between version>it very very>long vid vid>é
+0.20 video>at video>model vision vision>tower von w w>4 w>o was was>16 was>2048 was>commented was>enabled was>given
+0.20 was>taken was>the was>what wasn't>applied wav wav2vec2 way we're we>feed weights>take well>and were>all weren't
+0.20 what what>broke what>everybody what>fills what>fits what>this what>tipped whatever>you whenever whenever>it
+0.20 which>i while>training whole>graph whole>slide width width>of with>2 with>2048 with>5 with>accumulation with>amp
+0.20 with>four with>full with>gradient with>gradients with>identical with>segment with>the with>their with>update
+0.20 without without>any won't won't>do work work>with working works>at workspace>pool x x1024 x3000 x4000 x512 x>32
+0.20 x>40 x>from x>to y>ya ya>entrena yaml yes>and yolov8x you>can you>feed you>never you>the your>card your>per
+0.20 ~accor ~agent ~alpha ~alway ~ambit ~ancho ~anyth ~appli ~assig ~basec ~beyon ~bigge ~bisec ~block ~cappe ~cappi
+0.20 ~chanc ~citys ~cloud ~colla ~confi ~crowd ~datas ~decid ~deepl ~demuc ~dense ~diari ~doesn ~doubl ~downs ~dropp
+0.20 ~dynam ~effic ~enabl ~encod ~entre ~evalu ~faste ~finde ~folde ~frame ~freez ~gradi ~greed ~groun ~happi ~horiz
+0.20 ~image ~kache ~layer ~level ~listi ~looke ~medvr ~minut ~nativ ~negat ~neura ~ninet ~objec ~origi ~other ~overn
+0.20 ~paddi ~paper ~parag ~passa ~place ~plane ~plann ~pleas ~poste ~postm ~promp ~propa ~propo ~quadr ~raise ~rando
+0.20 ~rathe ~reaso ~recor ~resol ~rever ~sampl ~scann ~scene ~secon ~sendi ~sente ~showe ~singl ~slide ~slidi ~slipp
+0.20 ~solve ~speak ~spike ~split ~ssd30 ~stitc ~store ~stret ~survi ~sweep ~tempo ~texto ~they' ~tilin ~times ~tippe
+0.20 ~toget ~token ~touch ~trans ~twelv ~ubunt ~uint1 ~uploa ~valid ~varie ~visio ~volum ~voxel ~wav2v ~weren ~whene
+0.20 ~witho ~worki ~x192x ~x2048 ~yolov ä ä>uft ç é é>o é>poca é>seau на 不 了 从 入 入>是 到 图 大 大>小 小 就 就>不
+0.20 批 批>大 报 改 是 的 输 输>入 갑 갑>니 까 너 너>무 네 네>요 니>까 도 도>돌 돌 돌>아 드 로>줄 무 배 배>치 아
+0.20 아>갑 에>서 이>너 이>니 줄 줄>이 치 카 카>드
+0.40 121>frames 32>and 3>d 4096>w 48>blocks 4>no 512>fails 5>x 96>cubed a>panorama a>single activations>for and>it's
+0.40 and>not and>the are assign at>full augmentation backward batch>4 boxes brought brought>it bs bs>4 by>half clip
+0.40 come complete config crash cube cured cured>it d d>u decode dies>on done doubled early edges effective
+0.40 effective>batch entire esrgan evaluation>used every>step feature feed film film>at first>i fits folds forward
+0.40 frame gets goes goes>with gone>so gpu_assign_thr halving halving>the hour>recording image in in>a inner
+0.40 input>size inputs intermediate into>one is>32 it>tried just keeps lab>notes len>4096 lidar long long>and lstm
+0.40 mais maml mask mask>head max_length memory>goes microscopy microscopy>stack million million>edges min minibatch
+0.40 mosaic mosaic>augmentation much much>for negatives neighborloader net notes num on>that outlier pair
+0.40 pair>representation panorama patch patches per>device per>image photo photos picture points protein px recompute
+0.40 recording recording>was representation residues resize resnet s same>effective samples scale sequence side slide
+0.40 stack stage stem steps stores stores>its take that>one the>48 the>crop the>feature the>forward the>minibatch
+0.40 the>pair the>photos the>scene the>stem the>vae them thr through>the to to>4 to>4096 tokens too>much train
+0.40 transform tried>to u u>net unrolling upsamples used>a vae video voxel voxels w>bs was>fed was>just went with
+0.40 with>32 with>tile works>with your ~augme ~backw ~batch ~broug ~bucke ~check ~chunk ~effec ~entir ~esrga ~explo
+0.40 ~filte ~forwa ~halvi ~input ~laten ~megap ~micro ~milli ~minib ~mosai ~outli ~panor ~patch ~pictu ~pixel ~point
+0.40 ~prote ~reduc ~repre ~resid ~resne ~segme ~separ ~seque ~stack ~upsam ~upsca ~utter ~разме до и карты не размере
+0.40 с
+0.60 a>batch activations as>one at at>once clips crowd enable feature>maps fix frames full
+0.60 gradient_checkpointing_enable hires hires>fix hour images imgsz in>one it>was longest per podcast rays scan ten
+0.60 the>longest through tile tiles too two>hour was>too went>in whole with>3 with>512 works ~activ ~decod ~featu
+0.60 ~inter ~longe ~neigh ~photo ~podca ~rende ~resiz ~unrol
+0.80 crops fed gradient maps one scene ~recom ~throu
+1.00 checkpointing crop
+1.20 #
+1.40 batch
""",
    "attention": r"""
-0.60 gpu
-0.40 after batch cache cuda device loss max mb model more only run then three two ~outpu
-0.20 0>1 12>heads 13>b 16>gb 1>gb 200>k 250>k 256>tokens 2>gb 2>is 400>k 4>gb 4>k 5>gb 7>b 7>x7 80>gb 8>each =0 a a>4
-0.20 a>fused about across active adam all>the allocator along also an and and>batch and>no and>shared and>that's
-0.20 another around as as>a as>the at>1 at>full at>the attention>2 attention>and attention>costs attention>maps b
-0.20 backward beams been before>the bf16 bit board bs buffers but by>now by>three c call called card cdist cell
-0.20 classes come config copy costs costs>o could cpu crash crop cross>entropy cudnn data decode decoding dies>in
-0.20 does>not dtype embedding empty enabled end engine entropy epoch eval everybody everybody>knows fails failure
-0.20 file first fit flash>attention for>it forward fraction free functional functional>scaled_dot_product_attention g
-0.20 gave gb>and gb>of gb>the generate gives got>the grad graph graphs had half has>a have hbm hidden holds holds>4 i
-0.20 i>had in>every in>hbm in>it inference is>8 is>computed is>on is>over it>in its job just k>ring k>scores k>v
-0.20 k>words keeps kept knows kv last lecture len lengths limit linear list lm lm_head load loaded loads log logits
-0.20 longest loop m manager matrix>in matrix>is me>the memory>in million more>than n>memory net network never new
-0.20 new>tokens next nice nn>functional no node none not notebook nothing num number>of o>n of>the on on>it on>the
-0.20 our own paper parallel>size parameters past people per per>sample pipeline plus pool printed process python ram
-0.20 ran rank>holds read requests reserved rest result ring>attention room runs same>failure sample samples saved
-0.20 says script second see seq sequence>parallel sequences server session share shared shifted shows side size>is
-0.20 smaller so>that softmax>is someone start starts state states stayed stays step steps still swapping take ten
-0.20 tensors test text that's>in the>8 the>attention the>cache the>config the>crash the>end the>head the>last
-0.20 the>length the>loss the>mask the>old the>original the>other the>rest them they third this those time to>0 to>1
-0.20 tokenizer too torch>nn total train training twice unchanged under until up up>to used>as user v values vocab
-0.20 vocabulary was we were what>the when where where>it while wide with>the words workspace would x7 zero ~acros
-0.20 ~activ ~adapt ~anoth ~aroun ~backw ~batch ~calle ~captu ~check ~class ~confi ~conti ~copie ~decod ~deeps ~devic
-0.20 ~diffe ~embed ~engin ~entro ~evalu ~failu ~forwa ~fract ~funct ~graph ~handl ~launc ~lectu ~linea ~loade ~logit
-0.20 ~longe ~manag ~memor ~milli ~model ~momen ~netwo ~noteb ~nothi ~numbe ~origi ~param ~peopl ~pipel ~predi ~print
-0.20 ~profi ~proje ~pytho ~relea ~reser ~resta ~sampl ~scrip ~secon ~segme ~serve ~servi ~sessi ~share ~shift ~small
-0.20 ~someo ~start ~stati ~staye ~strea ~targe ~thoug ~torch ~uncha ~varia ~vocab ~worke ~works é
+0.20 # 0 000>frames 000>patches 000>tokens 09>30 0>gib 100>k 1024>in 1024>picture 1024>rows 1024>x1024 120>000 128>k
+0.20 12>b 12>it 14>gb 14>gigs 1536>px 1536>x1536 160>160 16384>16384 16384>and 16>384 16>with 17>gb 17>gib 1>t
+0.20 200>residues 20>000 24>k 256>to 2>0 2>1 2>same 30>gb 32>heads 32>k 400>mb 4096>4 4096>with 40>000 40>minutes
+0.20 4>8192 4>bytes 4>d 4>gib 60>k 64>gb 768>x768 8>0 8>12 8>heads 8>to 9216>tokens 9>gb 9>gigs =2 a>60 a>clip
+0.20 a>dense a>length a>wrong aa above again>with all>512 all>layers all>others all>pixels allocation alone
+0.20 alone>wants already ampere and>i'd and>long and>my and>the and>themselves and>there anyway>it are>40
+0.20 are>identical args asked asks at>1024 at>128 at>1536 at>32 at>4096 at>8 at>all at>each at>once at>stride at>t
+0.20 at>torch att attends>over attention>in attention>of attention>or attention>over attention>slicing
+0.20 attention_scores attention_type attention_window attention_window>512 attn>is attn_impl attn_impl>triton
+0.20 attn_implementation>eager attn_implementation>sdpa attn_weights attnprocessor2 attnprocessor2_0 audio
+0.20 automatic1111 averaging averaging>the avoids avoids>it axial b>1 b>8 back back>to backend backends>cuda
+0.20 baddbmm>in baddbmm>of batch>1 batch>heads be>stored because becomes before>any before>i before>it bert bert>with
+0.20 bhid bhid>bhjd bhij bhjd bhjd>bhij bias>is bigger bigger>than billion>entries block>at block>of block_size
+0.20 blocks book box>was bucket buffer buffer>of build build>lacks building builds builds>the built>as but>it's by
+0.20 by>60 by>n bytes bytes>to came>up can't can't>be can't>go card>has card>so causal>mask chose chosen chunk>the
+0.20 chunk_size chunk_size>4 chunked chunking clip>of code code>made comes comes>from comes>out coming command
+0.20 command>line compares complete>score complex compute>buffer con config>of context>quadrupled cpp cpp>without
+0.20 crazy cross cross>attention cross>frame cubed culprit culprit>not custom de dead dead>to demand dense>n did
+0.20 did>the dies>at diffusers dim disabled disables documents doggettx doggettx>to dot doubled>the down downsample
+0.20 drop>that dropping dropping>the each>layer's each>other each>with each>works eager>in eager>mode
+0.20 efficient>attention efficient>kernel einsum>bhid enable_attention_slicing>and enable_attention_slicing>did
+0.20 enable_xformers_memory_efficient_attention encoder entire entire>book error>comes esm2 events every>other
+0.20 every>patch every>token everything>is evoformer evoformer>triangle exactly exactly>batch exist>in expanded
+0.20 explicitly explodes extended extended>position f failing>line fallback falls falls>back false false>was fell
+0.20 fell>over figures fine first>layer fits flash>isn't flash>kernel flash>support flipping float float32 float32>at
+0.20 float>was for for>100 for>2000 for>32 for>a for>images for>me for>nothing forces forces>the four>times fp32
+0.20 friend's from>256 from>60 from>8 from>baddbmm from>dead from>new full>16384 full>matrix full>n full>score
+0.20 fused>kernel fused>path fyi gb>before gb>de gb>for gb>in gb>request gets giant gib>in gigantic gigs
+0.20 global>blocks goes>on got got>lost grow grow>with gtx gtx>1080 h h>n h>w has>no head>is head>over head_dim
+0.20 heads>l heads>t helper hence hence>the here>the hires hires>fix honest hour>of huge>request i'd>left
+0.20 i'd>suspected i>replaced i>set identical if if>you impl in>attnprocessor in>comfyui in>config in>float in>full
+0.20 in>invokeai in>nn in>one in>torch install install>on intermediate invokeai is is>10 is>b is>built is>even
+0.20 is>exactly is>ok is>quadratic is>what is>written isn't>supported it's>the it>dies it>through it>wants it>works j
+0.20 joint k>12 k>16 k>by k>context k>in k>patches k>points k>positions k>product k>prompt k>tokens k>transpose
+0.20 k>transposed k>with keep>their kernel>and kernel>so keys killer knn kq kq>buffer kt l>2 l>x lacks larger
+0.20 last>week latent latents layer layer's layer>at lenght length>by line line>with llama>cpp long long>the looking
+0.20 looking>at looks looks>at lost made>the make makes>all maps mask>is materialises math>path matmul matrix
+0.20 matrix>for mem mem_efficient memory>at message mha mid mid>block minutes model>with moved>from mps mpt msa music
+0.20 my my>8 my>friend's my>model my>nanogpt n>by n>squared n>x naive naive>one nanogpt need_head_weights
+0.20 need_weights>false need_weights>true needs>30 never>used nh not>chunked number>in nxn odd of>1024 of>16 of>17
+0.20 of>32 of>48 of>audio of>queries of>shape off off>in off>it ok>but old>card on>again on>mps on>my on>to one
+0.20 one>block one>buffer one>go one>head one>request one>sequence one>tensor op opt optimisation or other other>and
+0.20 others others>at out output_attentions>was over>all over>the pairwise part part>is patch>8 patches>and path>and
+0.20 pattern peak peak>from performer phi pick pixels pixels>the plain point point>transformer position position>bias
+0.20 position>embeddings positions protein px>yields py3 q>k q>kt q>times quad quadratic>in quadratically quadrupled
+0.20 queries>by queries>with query rank rca regression rel relative>bias relative>position removed removed>the
+0.20 replaced reporter reporter>here reproducibility request>and request>from results>are right ring rocm rocm>build
+0.20 rolled rolled>back rows>each same same>code same>length same>picture sampling scaled
+0.20 scaled_dot_product_attention score>matrix score>tensor scores>for scores>is sdpa>and sdpa>it seemed
+0.20 self>attention self>attn set set_use_memory_efficient_attention_xformers settings settings>of shape shift
+0.20 silently since single>allocation size size>1 sliced slow slow>path so>it so>one so>the softmax>q softmax>qk
+0.20 softmax>was sparse speech speech>encoder split>attention split>cross squared>times started started>without
+0.20 step>for stopped>working stops stops>in stored stride stride>16 stride>4 structure sub sub>quad sub>quadratic
+0.20 subbatch subbatch_size support supported suspected suspected>a swapped>for swin t>in table>for table>is table>of
+0.20 tensor tensor>of term term>makes than>eager that that's>the that>can't that>has that>long that>peak the the>22
+0.20 the>big the>byte the>command the>culprit the>decoder the>dense the>einsum the>entire the>failing the>figures
+0.20 the>giant the>honest the>killer the>latent the>line the>lora the>manual the>math the>message the>mid the>msa
+0.20 the>naive the>optimisation the>picture the>plain the>prefill the>q the>quadratic the>relative the>rocm the>row
+0.20 the>same the>scores the>self the>sequence the>single the>softmax the>sparse the>triangle the>trick the>update
+0.20 the>v100 the>vae the>vit the>webui the>weights their their>full themselves then>does there>are theta theta>phi
+0.20 this>old thus tick tiled times times>heads times>k times>what to to>14 to>9 to>all to>build to>every to>float32
+0.20 to>plain to>sdp to>the token tokens>and tokens>in tokens>is tokens>squared too>long torch torch>2 torch>backends
+0.20 torch>baddbmm torch>bmm trainer's transformer>does transpose transposed triangles trick trick>i'm tries
+0.20 true>forces true>makes turned>on type upcast upcast>to upgrading upgrading>to upscaling use use>split v100
+0.20 v100>no vae>attends vae>one via via>torch vit>at vit>on w want want>16 wanted>a wants wants>64 wants>is
+0.20 was>building was>not was>odd was>too was>true webui>args week week>and weights>and well what>it wheel
+0.20 window_size with with>each with>extended with>fa with>l with>patch without without>flash without>xformers
+0.20 work>again working works works>again works>for written written>out wrong>shape x x1024 x1536 x1536>it
+0.20 x512>latents x>heads x>l x>n xformers>was ya ya>no yields yields>9216 you>hit you>need you>set yours yours>is
+0.20 ~alrea ~amper ~anima ~autom ~avoid ~backe ~becau ~becom ~bigge ~block ~bucke ~canva ~chose ~chunk ~comin ~comma
+0.20 ~confo ~conte ~culpr ~custo ~disab ~dogge ~downs ~encod ~entir ~event ~evofo ~exact ~explo ~exten ~fallb ~flipp
+0.20 ~float ~force ~frame ~frien ~genom ~gigan ~hones ~ident ~insta ~invok ~kille ~layer ~lengh ~lengt ~looki ~mater
+0.20 ~matmu ~matri ~messa ~multi ~nanog ~optim ~other ~outgr ~pairw ~patte ~perfo ~pixel ~produ ~promp ~prote ~regre
+0.20 ~remov ~repro ~retur ~rolle ~seeme ~seque ~setti ~silen ~sixte ~slice ~spars ~speec ~strid ~struc ~switc ~thems
+0.20 ~upcas ~upgra ~upsca ~windo ~witho ~worki ~writt ~yield ~падал для на падало падало>на 分 分>数 层 度 数 数>矩
+0.20 每 的>显 的>问 矩 矩>阵 行 要 长 长>度 阵 길 길>이 토 하>더
+0.40 16>heads 16>k 2>bytes 65>k 8>on again alibi alibi>bias at at>2048 attn_implementation attnprocessor bmm causal
+0.40 chunk coefficient computes context cp dense does doubling>the each>pair each>rank einsum
+0.40 enable_attention_slicing fa false>in for>each frames fused gat gib global go heads>x implementation is>the k>128
+0.40 k>blocks l>l length local>block longformer makes memory>efficient module multiheadattention need need_weights
+0.40 needs nn>multiheadattention no>flash nodes non non>local of>nodes output over pair pair>of patch patches path
+0.40 per>head picture pipe pipe>enable_attention_slicing product qk qk>t quadratic>part rank>does row sdp self
+0.40 sequence single the>full the>fused the>non the>queries the>score the>table trains transformer was>the webui
+0.40 window with>it with>sdpa ~attnp ~build ~causa ~coeff ~compa ~compu ~dense ~effic ~einsu ~globa ~laten ~longf
+0.40 ~modul ~patch ~pictu ~posit ~relat ~reque ~resid ~singl ~slici ~suppo ~trans
+0.60 attends baddbmm doubling enable full kernel l local map math n output_attentions output_attentions>true px q
+0.60 relative request residues slicing softmax squared t>t tokens triangle true vit weights ~baddb ~doubl ~kerne
+0.60 ~token ~trian
+0.80 attentions bias eager efficient head mask queries score t table ~queri ~score ~softm ~squar ~xform
+1.00 k quadratic scores
+1.20 attn block flash xformers
+1.40 sdpa ~atten ~quadr
+1.80 heads
+2.00 attention
""",
    "budget": r"""
-0.60 batch from
-0.40 8>0 all as config device empty every full gb in k log me node of>the this when you ~diffe ~recor
-0.20 02>23 0>25 0>and 10>02 10>gb 1>s 20>gb 23>65 28>gib 40>gb 4>and 4>it 4>x 5>gb 65>gib 7>0 7>and 7>gb 8>as 9>0
-0.20 9>and 9>gb 9>is =0 =4 a a10g a>first a>second a>separate after>the ai all>the alone>on altogether always
-0.20 always>the an>empty and and>i and>its and>jax and>so and>then and>training another another>gpu any app as>the
-0.20 at>1 at>8 at>all at>the back>to base been before behind between block box bs buffer build but by>the c cache>for
-0.20 call can can't>test cap capture cards cell checkpoint chunk column comes>from compute conv cpu cuda cudnn data
-0.20 de decoder default>and device>by did different doesn't>matter don't e eager eight empty>card engine>is env epoch
-0.20 error eval exactly fail fail>with fails failure false far file fine>on first>theory fits five flag flags float
-0.20 for>this for>weeks for>what four fp16 fp32 fraction>of fresh from>the g gb>card generate get gib gigs going gone
-0.20 gpu_memory_utilization>to grad graph graphs group h had>been he here hf hf>generate his home host i'd>guess i've
-0.20 i>trained i>used if in>config in>my inference>engine input instance_group instance_group>count instead
-0.20 instead>of into is>0 is>75 is>left is>the it it's>not it's>the it>can't it>fails it>for it>is it>isn't it>was
-0.20 iteration its>weights jax>is just kept kernel kv>blocks kv_cache_config l la lab launcher layer layers left>at
-0.20 len length let like limit line list llama loads loss lowered>gpu_memory_utilization
-0.20 lowering>gpu_memory_utilization makes many map matter matter>for maybe memory>it message mib mine module moved n
-0.20 net network never new next no>different no>room no_grad node>with normal not>enough nvidia of>our off old
-0.20 on>another on>card on>gpu on>my optimizer or other other>engine out output paddle page parallel parameters
-0.20 passed passed>to passes past perhaps pid plain plain>hf post preallocate put py pytorch qwen ram ran read
-0.20 recording reduce release right room room>for run>ai running runs runs>on s same>message samples says says>the
-0.20 script seconds self separate separate>node serves session set_per_process_memory_fraction sets several shape
-0.20 shard shared since>the so>did space>for split stage state step steps t4 takes>4 tensor tensorrt tested text that
-0.20 that's that>0 that>gpu the>device the>embedding the>gpu the>log the>memory the>old the>sglang the>test the>time
-0.20 theory>was there's>no thing think>the this>model through ti times to>think today together>with tokens too>many
-0.20 torch torch>cuda total>memory trained training>with tried true twice uninstalling unload usage use using
-0.20 valueerror valueerror>free variable was was>that was>the way went were what where which window windows with
-0.20 with>each with>its with>plain with>the workers worth x ~alloc ~altog ~alway ~anoth ~argum ~batch ~befor ~behin
-0.20 ~bench ~betwe ~captu ~chann ~check ~colle ~colum ~compa ~compi ~compl ~conti ~creat ~detec ~devic ~effec ~exact
-0.20 ~expor ~failu ~featu ~float ~follo ~fragm ~gradi ~graph ~guess ~handl ~initi ~inste ~itera ~jetso ~layer ~lengt
-0.20 ~limit ~loade ~matri ~matte ~messa ~modul ~momen ~netwo ~norma ~nvidi ~outpu ~paddl ~paral ~param ~passe ~perha
-0.20 ~pipel ~preci ~predi ~previ ~print ~proce ~produ ~quadr ~reduc ~relea ~remov ~rende ~repor ~resid ~resta ~resul
-0.20 ~retur ~runni ~scrip ~segme ~separ ~sessi ~sever ~store ~switc ~syste ~tenso ~teste ~that' ~threa ~throu ~token
-0.20 ~trans ~unins ~unloa ~value ~varia ~windo в
+0.20 0>06 0>12 0>15 0>45 0>55 0>7 0>82 0>86 0>87 0>90 0>dies 14>33 14>b 15>0 1>0 1>2 1>47 1>5 1>6 1>gb 1>now 200>mb
+0.20 21>3 21>6 22>8 24>21 24>and 2>gb 2>replicas 2>so 2>that 2>with 30>1 30>g 30>is 35>for 38>is 394>mb 3>0 3>gb 3>is
+0.20 3>of 3>the 4090>the 40>g 4>for 4>images 4>the 5>0 5>and 5>gib 5>in 5>is 5>it 5>on 60>the 6>80 6>a 6>for 6>set
+0.20 6>wanted 72>gb 75>at 75>by 75>in 79>6 7>b 80>gb 80>the 85>the 88>is 88>on 8>for 8>is 8>of 90>has 90>per
+0.20 90>percent 90>since 92>and 92>is 95>for 95>in 95>to 98>leaves 98>on 9>24 9>3 9>it 9>no 9>too 9>works a10 a100
+0.20 a100>both a>byte a>day a>desktop a>display a>long a>model a>monitor a>slice a>tenth a>third a>week a>whisper
+0.20 actor's advance after>hours after>weights afterwards all>on all>three allotment>and allow allow_growth
+0.20 alone>exceed already also an>80 an>h100 an>llm and>0 and>an and>it and>it's and>llm and>my and>not and>they
+0.20 and>vllm arg as>configured as>only ask>it asks>for assumed at>1080 at>6 at>88 at>90 at>a at>boot at>launch
+0.20 at>run at>this attached aucun auf available available>memory awq b>0 b>awq b>both backend because>its below
+0.20 beside blaming bloc blocks blocks>raised board board>and board>by boot boots both>at both>live both>with breathe
+0.20 brim burst by by>4 by>design by>hand byte>for byte>size bytes cache>blocks cache>memory cache>up
+0.20 cache_max_entry_count cache_max_entry_count>0 cada cada>um calc can't>be can't>go can't>start card card>each
+0.20 card>in card>there card>with case chart chat claims client coexist colocate colocate>mode comfyui comfyui>with
+0.20 comment compose computed computed>on config>gpu_options contexts copy>paste count>0 count>8 counted>in counts
+0.20 counts>the cover covers covers>the crash>by crashes cuml currently custom cutting cutting>the d>é da dask day>at
+0.20 decode decoding>update default>0 default>is default>so design design>of desired>utilisation desktop>user didn't
+0.20 die died dies>with display>attached display>holds do>with docs docs>say doing down down>a draft draft>isn't
+0.20 dropped dropped>to dummy each>leave each>of eats eats>3 einer em embedder enabling encoder encoder>then
+0.20 engine>refuses engines enough>for estimate estimate>was even everything everything>but everything>by evict
+0.20 exceed exceed>the exceeds exceeds>the explicitly fails>at falls finds>no finishes first>big first>so fit>0
+0.20 flashinfer's for for>blocks for>both for>itself for>real fraction>0 fraction>1 fraction>counts fraction>was
+0.20 frames>it free>5 free>fraction free>memory free_gpu_memory_fraction>0 frees from>0 from>what front front>and
+0.20 front>so g>while gave>0 gave>the gb>0 gb>and gb>for gb>lower gb>though gb>thus gb>took gemma generator's
+0.20 generous gets>0 gib>is gist give given gmu>0 go go>down go>together goes>over got got>the gpu>at
+0.20 gpu_memory_utilization gpu_options gpus grabs>everything greedy growth growth>is grpo guaranteed h100>and
+0.20 h100>both h20 had>1 had>given had>no had>to hand has has>1 has>left has>nothing has>to having headroom high hold
+0.20 hold>a holds holds>3 hours hours>not i'd>lowered i>gave i>made i>run i>was image in>advance in>colocate
+0.20 in>compose in>our in>tf in>that included included>in inference>server infinity infinity>vllm instance
+0.20 instance>had is is>2 is>free is>no is>of is>over is>really is>set is>smaller isn't isn't>counted isn't>in
+0.20 isn't>possible it>before it>lives it>ooms it>says it>starts it>wasn't it>your its>0 its>90 its>estimate its>part
+0.20 itself itself>so jax jax>grabs jax>had jax>takes je jetzt k80 k8s k8s>time k>ö karte kernels kills kills>it l4
+0.20 l40s large>a last last>one later launch learner leaves leaves>nothing left left>nothing left>on left>only
+0.20 left>with leftover les les>poids less less>than lets lets>the little little>to live>together llm's llm>on
+0.20 lm_head lmdeploy lmdeploy's lmdeploy>cache load load>test loading loading>and loading>the logprobs long
+0.20 long>prefill long>request low>after lower lowered machine manually maps>nearly margin marre max>len mb>the
+0.20 mb>workspace meant>for mem>fraction mem_fraction mem_fraction_static memory>40 memory>for memory>growth
+0.20 memory>pool met minus mit model model>i model>instance model>itself model>of model>uses model>weights much>of
+0.20 multimodal my>3070 my>desktop my>first my>second my>setting nccl ne nearly nearly>the need needed needs>more
+0.20 nicht ninety ninety>percent no>available no>blocks no>crash no>margin no>second no>slack no>space not>a not>an
+0.20 not>at not>from note notebook nothing now>0 now>all num_gpus>0 of>12 of>30 of>80 of>90 of>free of>one of>that
+0.20 of>what's okay on on>16 on>80 on>a on>an on>default on>l4 on>same once>a one>4090 one>card one>l40s ooms options
+0.20 ordering ought our>custom our>helm our>rl ours over over>at overlap own>with packed para para>cada paste pd peak
+0.20 pedia per>gpu per_process_gpu_memory_fraction per_process_gpu_memory_fraction>0 percent>of picks pinned placa
+0.20 plan planned planned>for plus poids pool pool>byte possible pp pp>2 preallocated preallocated>75 preallocates
+0.20 preallocates>75 profile profile>run program prompt>logprobs prompts python quarters quota raise raise>it
+0.20 raised>to raising>the ray>serve real real>traffic recommended refuses refuses>to remain remained remained>for
+0.20 remaining replica replicas>at replicas>on replicas>per request request>kills requires reserved>in reserves
+0.20 reserves>its reserving rest retract rl rl>loop rmm rollout>engine rollout>gpu_memory_utilization run runtime
+0.20 said same same>card same>h100 same>notebook same>service sampler's sampler's>temporary say say>0 second>instance
+0.20 second>one second>replica secret segundo server>in server>on server>takes servers servers>on services servidor
+0.20 serving serving>2 set>0 set>and set>so setting setting>aside setting>was sglang sglang>at share>of side>of since
+0.20 since>my slack sleep sleep>mode smaller smaller>than so>9 so>high so>no so>the so>torch some some>more someone
+0.20 speculative speculative>draft squeeze stages start>7 start>order start>unless starting starts starves
+0.20 static>share stays>reserved still>free stops story sum survived swap swap>in take take>90 takes takes>75
+0.20 takes>its tei temporary tensorflow>maps tenth tf tf>serving tgi tgi>cuda than>half that's>the that>can't
+0.20 that>card that>size that>version the>14 the>a10 the>actor's the>brim the>cache the>chat the>display the>engine
+0.20 the>first the>fraction the>free the>generator's the>gist the>image the>job the>k80 the>knob the>last the>launch
+0.20 the>learner the>leftover the>llm the>llm's the>long the>model the>plan the>profile the>recommended the>remaining
+0.20 the>reserve the>reserved the>same the>sampler the>sampler's the>top the>torch the>total the>trainer the>two
+0.20 the>update the>vision the>vllm the>weights the>whole the>x them>0 them>on then>die then>finds there>is
+0.20 they>coexist third this>line though three>quarters three>replicas thus tight time tips tips>over to>8 to>boot
+0.20 to>hold to>keep to>squeeze to>start to>take to>three told>to too>generous too>greedy too>high too>little
+0.20 too>tight took>its top torch>got torch>model torch>side total total>and total>but tp>2 traffic trainer
+0.20 training>is training>the triton tuned two>of two>replicas two>servers um und under>load une unless unoccupied
+0.20 up>front up>to update update>step us>was use>0 used used>0 util util>0 utilisation>at utilisation>knob v0 v0>4
+0.20 value>for verl version>so vl vllm>instances vllm>on vllm>rollout vllm>servers vllm_gpu_memory_utilization
+0.20 vllm_gpu_memory_utilization>0 vram want wants wants>0 wants>its warm warm>up was>already was>computed
+0.20 was>counted was>left was>never was>set was>still was>too wasn't we we>gave we>reserved week weights>alone
+0.20 weights>and weights>are weights>there's were>used what's what's>free what>the while while>the while>training
+0.20 whisper whole whole>card whole>gpu whole>secret with>60 with>a with>utilisation without>it work worker>and works
+0.20 x>server xla xla>preallocates xla_python_client_mem_fraction>4 you>ask ~21474 ~actor ~advan ~after ~alrea ~assum
+0.20 ~attac ~avail ~backe ~besid ~blami ~breat ~claim ~coexi ~comfy ~comme ~compo ~confi ~conte ~cover ~crash ~custo
+0.20 ~cutti ~desig ~didn' ~disag ~divid ~dropp ~embed ~enabl ~encod ~every ~expli ~finis ~gener ~guide ~havin ~headr
+0.20 ~inclu ~infin ~itsel ~launc ~learn ~leave ~lefto ~littl ~loadi ~lower ~manua ~margi ~nearl ~neede ~ninet ~noteb
+0.20 ~nothi ~order ~overl ~overs ~pinne ~plann ~possi ~promp ~quart ~refus ~reque ~requi ~retra ~segun ~setti ~sglan
+0.20 ~small ~specu ~stage ~starv ~stati ~survi ~tempo ~thoug ~traff ~trito ~unles ~unocc ~updat ~wasn' ~what' ~whisp
+0.20 ~works ~поста é é>m é>marre é>s ö без и на не поставил 会 求 请 跑 长 降 降>到 두 버 번 째
+0.40 0>2 0>4 0>75 0>88 0>93 95>with 9>in a>card a>dedicated allotment an and>the aphrodite aphrodite>gmu at at>start
+0.40 budget byte cache cache>max can't can't>work colocated confess configured count counted dedicated default
+0.40 desired desktop>has display engine entry>count filling finds for>half for>the gave gmu gpu_memory_utilization>0
+0.40 grabs h100 half i>confess initial initial_pool_size instances it's>a it>0 it>stops it>wants its>fixed knob
+0.40 last>mb leave live lives llm lora max>entry memory memory>fraction mode more not nothing>for now of>0 of>24
+0.40 ollama ollama_gpu_overhead on>one overhead peaks portion prefill profiling replicas reserve reserve>vram
+0.40 reserved rollout run>time sampler server share>was shares since>it's slice so so>0 than the>desktop the>lora
+0.40 the>reranker the>second the>utilisation three to>go told two>vllm typed under up utilization>0 vision
+0.40 vision>encoder vram>1 weights xla_python_client_mem_fraction xla_python_client_mem_fraction>95 ~allot ~aphro
+0.40 ~block ~budge ~confe ~dedic ~defau ~desir ~displ ~excee ~filli ~flash ~greed ~lmdep ~logpr ~perce ~porti ~preal
+0.40 ~prefi ~profi ~remai ~rollo ~sampl ~share ~start ~visio ~weigh
+0.60 0>35 0>5 0>99 cuda>memory desktop entry is>too its mem no part percent reranker second server's static to>0 two
+0.60 vllm ~coloc ~count ~deskt ~engin ~insta ~reran ~secon ~servi
+0.80 0>3 0>8 0>85 0>92 0>97 0>98 start the>share utilisation ~fract ~repli
+1.00 0>6 at>0 both free too utilization with>0 ~reser
+1.20 # ~serve ~utili
+1.40 share
+1.60 0>95 fraction
+1.80 0>9
""",
    "checkpoint_loading": r"""
-0.60 #
-0.40 =1 are but by call has made nothing path>map_location size suspected>the they>were were>saved ~nothi
-0.20 0>but 1>gb 3>1 =0 a>6 a>new after>and all>there an>old and>3 and>free and>no another any are>on as asked at>that
-0.20 backward batch be>the been before>moving before>torch bit buffer but>it's but>the but>torch bytes cache
-0.20 call>torch called can't careful case checkpoint>was ckpt>to code context copied>in copy>deepcopy cpu>and cpu>did
-0.20 cpu>so cpu>tensors cure data deepcopy deepcopy>model default del>the device>they did>you didn't docs does down
-0.20 each enable ends engine epochs error eval f>cpu failed fine>i five float followed followed>it for>reference
-0.20 forty forum frame frames free free>the gather gb>once gc gc>collect get gives got grad half hard has>been he his
-0.20 holding holding>the host i i'd i>also i>followed i>load i>saw i>suspected ids if if>not image images in in>our
-0.20 in>the in>this index instead is is>all is>deleted is>the isn't it's it>3 it>is it>isn't k keeps kernel know
-0.20 large layers leaves left length limit list llama load>3 load>path load>with load_state_dict>state log look loop
-0.20 loss m makes max mb me measured mem memory message meta>device mmap mode model>to moments>on moved moves moving
-0.20 moving>the my not not>the notebook now num object of on>1 on>resume once>the optimizer's optimizer's>state
-0.20 optimizer>is or order other out out>of output over page pass path>is per picture pipeline plain pod policy pool
-0.20 pytorch ram ranks>call ranks>use reference reserved restored>to resume>but returns sadly saved>from says server
-0.20 setting shard share shared shows size>of small so so>it so>the split started steps straight>after suspected swap
-0.20 take takes tensorflow tensors>are tensors>come tf the>debugger the>default the>dict the>host the>last
-0.20 the>lightning the>log the>model the>next the>optimizer's the>pytorch the>size the>state there>already they this
-0.20 three time to>0 together took torch>device train>py true under unless up use>map_location uses using visible
-0.20 was>on was>read was>still wasn't weights>are whoever whoever>wrote windows with>a without>any wrote you>pass
-0.20 ~activ ~alloc ~anoth ~batch ~calle ~caref ~colle ~compl ~confi ~datas ~decod ~deepc ~defau ~delet ~didn' ~docum
-0.20 ~embed ~encod ~engin ~epoch ~evalu ~every ~faile ~featu ~figur ~finis ~float ~follo ~frame ~gradi ~helpe ~holdi
-0.20 ~image ~inste ~inter ~kerne ~layer ~leave ~lengt ~measu ~movin ~noteb ~numbe ~offlo ~outpu ~passe ~pictu ~pipel
-0.20 ~pytor ~recor ~repla ~repor ~reque ~reser ~serve ~share ~suspe ~threa ~toget ~token ~unles ~unloa ~wasn' ~whoev
-0.20 ~windo é
+0.20 0>and 0>for 0>i 0>on 0>s 0>would 11>gb 14>8 14>gb 16>gib 17>gb 19>6 21>gb 25>gb 2>gb 2>x 30>gigs 31>gb 3>and
+0.20 3>days 3>gb 40>k 4>6 5>8 5>and 6>gb 7>3 =3 =5 a a>14 a>board a>file a>fresh a>full a>function a>model a>moment
+0.20 a>second about>6 adam adam's adam>buffers adam>moments after after>del after>model after>restoring after>that
+0.20 all>eight all>the allocated along along>with also an>attribute ana's and>builds and>dropping and>it and>keeps
+0.20 and>nobody and>only and>stayed antes antes>de are>two args around around>for around>twice as>a as>an as>it
+0.20 as>long as>the assign assign>true at at>2 at>first at>module at>once at>same at>the attribute attribute>for
+0.20 averaging avg away b>params back>on bad be>enough because>it before>copying before>the before>there's behaves
+0.20 being best>model best_state bin board both both>versions brings>a buffers>came built but>all but>you came>off
+0.20 came>on card>0 card>5 card>not card>too card>was cards change>that checkpoint>and checkpoint>on checkpoint>onto
+0.20 checkpoint>torch checkpoints ckpt>after ckpt>is ckpt>model ckpt>torch ckpt_path>best coexist collect>and
+0.20 collect>the comes>back commented commented>out config>and contains content continue continue>from
+0.20 continuing>from converted>to converting copied>into copies copy>on copying>it copying>over costs cpu>the crash
+0.20 crash>is cuda>for cuda>so cured cured>it ddp de deepspeed default>in del deserialise deserialised>the
+0.20 deserialises deserialize device>0 device>i device>the device>with dict>on dicts diff diff>of directly
+0.20 directly>to does>torch doubled doubled>the doubles dropping>the drops during during>resume each>array each>gpu
+0.20 each>of each>process eight>cards eight>ranks ema>weights empty_cache end end>of enough enough>to entry epoch
+0.20 epoch>0 epoch>12 even even>though every every>one every>worker exactly executes exp exp_avg f f>map_location
+0.20 falls fault fault>i file>and file>to files fine>tuning first>card first>step fit fix fixed>with for for>as
+0.20 for>good for>later four>ranks fresh>one fresh>works freshly from>eight from>step fsdp full>second g gathers>the
+0.20 gb>at gb>file gb>for gb>jetson gb>more gb>on gb>since gb>steady gb>that's gb>used gigabytes gigs going>back gone
+0.20 good gpu>0 gpu>at gpu>before gpu>box gpu>memory gpu>then graph>again h5 had>suspected hangs hangs>around
+0.20 has>every held held>the here hub hub>file i>commented i>e i>had i>kept i>never i>open in>a in>cuda in>it in>main
+0.20 in>scope in>that in>torch in>use in>utils including including>its inference initialised initialised>one innocent
+0.20 inside inside>torch insists insists>on inteiro into>it into>the is>9 is>in is>innocent is>inside is>that
+0.20 is>where it's>fixed it>but it>do it>doesn't it>from it>into it>only it>opens it>reads it>says it>should
+0.20 it>trains it>was its>adam its>card its>optimizer itself itself>but itself>to jump just>to k>and kept kept>self
+0.20 l>s landed>on last later launch lightning lightning>trainer like like>the like>torch line>212 line>88 line>in
+0.20 line>is live load>args load>cuda load>f load>p load_state_dict>sd loaded loaded>optimizer loaded>to loader
+0.20 loader>in loading>the loading>to loads loads>the long>as longer looks>like loops map_location>cuda
+0.20 map_location>was materialised materialised>on materialises materialises>the megatron merely merely>the merge>of
+0.20 missing missing>so mmdet model>at model>load_state_dict model>plus model>reload models moment moment>is
+0.20 moments>along moments>came more>in much>for my>own n>best na needs needs>the needs>twice net net>and network
+0.20 never never>deleted never>falls never>was new>file new>one next no>longer no>resume nobody o of>all of>which
+0.20 offline offload_to_cpu old old>state on>card on>cpu on>device on>each on>gpu on>its on>one on>the on>top once>i
+0.20 once>set one one>card one>gpu one>is one>of one>on ones only only>ckpt only>need only>on only>want onto>a
+0.20 onto>cuda onto>gpu open>the opened optim optimizer>and optimizer>dict optimizer>entry optimizer>of orbax out>the
+0.20 own p p>map_location parameters params params>and params>were patched peak>memory peak>of peaks peaks>at
+0.20 per>process pesos pickle pickled pickled>on placa place place>in plus>moments pra preempted preemption present
+0.20 pretrained>weights pretraining printed>at problem>here processes>read procs pt>to pth>on pulled pulls pulls>the
+0.20 put>them puts py rank0_only ranks read>to reads>the rebuild rebuilt rebuilt>the referenced referenced>till
+0.20 released reload reload>at reloaded remembers remembers>cuda restart>on restore>to restore_args restore_location
+0.20 restored restored>the restoring resumed>from resuming rollback room run run's run>and run>had safetensors safety
+0.20 same same>first same>moment same>place same>weights sat>there save>model saved>file saved>state saved>tensors
+0.20 saver say saying saying>where scope scope>for scratch scratch>and script>it sd second second>copy second>of
+0.20 second>set set>in sets sets>of sharded sharded>checkpoint sharding shards should snapshot>and so>each so>rank
+0.20 so>there source start>7 state>torch stay>at stayed stays stays>alive stays>in steady step>40 stored stored>from
+0.20 straight straight>to strip sumiu swapped tags taken tensor tensors>were test>ckpt_path than than>the that's>it
+0.20 that>reads that>the that>torch that>was the the>30 the>backup the>best the>board the>device the>dictionary
+0.20 the>disk the>end the>fresh the>freshly the>gpu the>h5 the>initialised the>jump the>live the>load the>loaded
+0.20 the>merge the>net the>new the>old the>optimizer the>pickle the>preemption the>pretraining the>processes
+0.20 the>reloaded the>restored the>resume the>room the>run the>sharded the>source the>spot the>usage the>variable
+0.20 the>webui the>whole then then>copying there>are there>at there>beside they>come though through>as thrown
+0.20 thrown>away till to to>cpu to>device to>it to>read to>return to>reuse to>the too too>much top>of torch
+0.20 torch>save torch>utils tous trainer>fit trainer>test training training>from training>state trains>with tried>to
+0.20 true>so tuning twice>the two>lines two>sets universal universal>ckpt unpickle unpickling until until>the
+0.20 upgraded upgraded>to usage utils utils>py values>as variables versions want warm>start was>pickled was>saved
+0.20 was>stored was>taken was>the we we>kept we>only webui>launch weights>from weights>on weights>to weights>with
+0.20 were>never when where where>it where>to which which>already which>i which>you whole>run whole>training
+0.20 with>about with>both with>device with>the with>two without without>saying works would would>be you you>have
+0.20 you>train your>crash your>missing zero ~adam' ~archi ~argum ~aroun ~attri ~autho ~avera ~behav ~carre ~coexi
+0.20 ~comme ~conso ~conta ~conve ~copie ~criti ~curre ~deeps ~direc ~discr ~doubl ~durin ~enoug ~espne ~exact ~fresh
+0.20 ~gigab ~hundr ~inclu ~infer ~initi ~innoc ~insid ~insis ~insta ~intei ~itsel ~light ~longe ~merel ~missi ~model
+0.20 ~netwo ~nobod ~offli ~opene ~patch ~prese ~pulle ~rebui ~refer ~relea ~remem ~rollb ~sayin ~scrat ~secon ~shoul
+0.20 ~sourc ~start ~staye ~stead ~strai ~swapp ~tenso ~thoug ~throw ~tunin ~unive ~upgra ~versi ~witho
+0.40 back>in before beside beside>the brings card ckpt_path continued continuing copy copying cpu>in cuda>0 cuda>and
+0.40 del>checkpoint deserialised device dictionary eight ema file's file's>tensors file>was first for>a fresh>start
+0.40 from>epoch into it it>not last>ckpt line load_checkpoint load_state_dict map_location>cpu model moments much
+0.40 next>to on once onto>the peak pretrained processes rank read>it read>the reading reading>the resumed starting
+0.40 tensors the>file's the>line the>loader the>parameters the>pt the>pth the>restore them there those to>gpu trainer
+0.40 twice variable warm while while>the whole without>it works>with ~befor ~besid ~bring ~copyi ~file' ~loade ~mater
+0.40 ~param ~pickl ~preem ~proce ~readi ~reloa ~safet ~shard ~train ~varia
+0.60 and>then back best came cpu>first from loading map optimizer rank>0 reads restart start the>file the>pretrained
+0.60 the>snapshot with>map_location ~check ~deser ~dicti ~loadi ~momen ~optim ~resta ~unpic
+0.80 checkpoint cuda gpu location map_location pt pth snapshot state the>saved torch>load weights ~conti ~devic
+0.80 ~pretr ~weigh
+1.00 cpu fresh onto restore resume saved ~snaps
+1.20 dict file read ~resum
+1.40 ~resto
+1.60 ckpt
+1.80 load
""",
    "cuda_graphs": r"""
-0.40 0>4 a all as>the cuda>graphs get graph>capture graphs>keep k so using
-0.20 06>12 0>31 0>38 0>6 12>20 16>in 1>2 1>works 1>x 2025>09 30>mb 31>gib 38>gib 3>1 3>60 3>s 4>and 60>gb 8>with =0
-0.20 =5 a100 after>each alone also an and and>8 and>the any anything are>captured are>green are>not as as>long at>its
-0.20 at>once avail avail>mem balancer because benchmark bs>8 build built but>the by>30 by>default bytes call can
-0.20 capture>cuda captured>in card checks compile>with cpu cuda>memory cuda_graph_max_bs>16 cudnn cupy cut data
-0.20 default>doesn't default>so deleted describes device die does doesn't>use embedding empty_cache encoder enough
-0.20 epoch error even exception faster>than file finished>in first fixed fixed>shapes for>as for>the for>their for>us
-0.20 four fp16 frames from gb>for gib gib>no going gpu grad gradient graph>lives graphs>are graphs>get green health
-0.20 here him hood hour i'm i>had if image images in>3 in>a in>sglang instance is>on its>default job keep>a
-0.20 keep>their large last left>at len limit line live load load>balancer loaded long long>as loss m management mb
-0.20 mem memory>in memory>management memory>pool memory>pools mode>default n need needs>its nemo never no>graph
-0.20 no>graphs node nodes nothing of old on>0 on>our on>so on>the only onnx>runtime's past pool>as pool>which
-0.20 pools>for private>memory problem process py pytorch>blog ram rank recording>was reserve retain retain_graph
-0.20 retain_graph>true rmm rollout rollout>engine runtime's script secs secs>took section see self several
-0.20 sglang>captured since sizes>1 slack so>graphs so>no so>that someone split started steps still tensor tf than
-0.20 than>eager that>no the the>eager the>first the>gpu the>hood the>load the>pytorch the>rollout the>same
-0.20 their>memory then>the three tile time times took>0 took>21 took>it torch true>for true>so under under>the up>by
-0.20 us>with uses uses>cuda using>0 w which>isn't with>cuda with>fixed with>mode works>3 works>for would wrong x yet
-0.20 you your ~accum ~anyth ~balan ~becau ~bench ~check ~compu ~conta ~creat ~delet ~descr ~detac ~devic ~embed
-0.20 ~encod ~enoug ~excep ~featu ~float ~frame ~gradi ~healt ~image ~kerne ~loade ~manag ~noteb ~nothi ~param ~predi
-0.20 ~probl ~proce ~reque ~reser ~resul ~rollo ~sampl ~scrip ~secti ~sever ~someo ~store ~token ~train ~trans ~updat
-0.20 ~worke é
+0.20 0>92 0>in 0>starts 1024>in 10>s 14>resolutions 16>32 16>and 1>8 1>9 1>s 1>with 21>4 21>6 23>to 24>so 2>1 2>6
+0.20 2>gb 31>secs 32>and 32>b 35>sizes 3>which 4>6 4>8 4>compile 4>one 4>profiles 5>000 60>s 60>sequence 67>sizes
+0.20 6>gb 700>mb 70>b 7>gb 8>16 92>there's 9>of =1 =4 a>graph a>new a>pool about activations additional after>train
+0.20 alive alive>by alive>in allocation allocator>so already already>has and>another and>cache and>eval and>isn't
+0.20 and>it and>jax and>that and>we annotation annotation>id another>for are>2 are>600 are>kept are>the arena as>well
+0.20 asr at at>18 at>capturing at>cudagraphinstantiate at>least autotune>no b back back>at bar batch>1 batch>size
+0.20 batch>sizes be>reused be>shared been>set before>it begin beside beside>the blocks>then boots bpw bpw>fits breaks
+0.20 bs>16 bs>160 buckets buckets>for budget budget>and buffers>were but>at by>1 by>a by>then by>this cache
+0.20 cache>already cada came can't can't>be can't>share can't>use can>reproduce cannot>be capture>list capture>sizes
+0.20 captured>shape card>the card>was cloned com comes comes>up common compile's compile>default completes con config
+0.20 config>triton context>memory contexts cost costs>me counted counts cuda>make_graphed_callables cudagraph>per
+0.20 cudagraph>trees cudagraph_capture_sizes cudagraph_capture_sizes>to cudagraph_mark_step_begin cudagraphs>false
+0.20 cudagraphs>fits cudagraphs>in cudagraphs>the decode>graphs decoding default default>list default>mode denied
+0.20 dies>in different different>sizes disable>cuda disabling disabling>cuda doesn't>return double draft dynamic
+0.20 dynamic>false dynamic>shapes e>ficou each>captured eager>就 eager_mode eager_mode>true either enable_cuda_graph
+0.20 enable_cuda_graph>1 enforce>eager enforcing engine engine>holds engine>with est eval eval>after eval>uncompiled
+0.20 every>new everything exec exllamav2 extra fails>after fails>at fails>only failure falls>from false>the far>too
+0.20 fewer>sizes ficou filled fit fit>it five five>gigabytes fix>for flag followed for>60 for>backward for>batch
+0.20 for>each for>ever for>every forever former forward forward>and free>memory freeing from>23 g gave gave>me gb
+0.20 gb>back gb>in gb>lower gb>more gb>that generations gigabytes gigs got>it gpu_memory_utilization
+0.20 gpu_memory_utilization>in gpu_model_runner grafo graph's graph>capturing graph>for graph>in graph>max graph>mode
+0.20 graph>runner graph>shapes grew h>w had had>1 had>been had>its handle heap hold hold>their holds holds>on hope
+0.20 hope>of hundreds hundreds>of i'd>raised i've i>lose in>31 in>env in>place in>pool in>their in>this in>total
+0.20 in>v1 inductor inductor>config input input>shape input>shapes instantiating instantiating>the instantiation
+0.20 intermediates into>the is>4 is>64 is>far is>fine is>the it it's>just it>at it>has it>needs it>on it>said it>same
+0.20 it>through iteration iteration>alive its>2 its>private its>static itself itself>had itself>was jax>had
+0.20 jax>xla_gpu_enable_command_buffer just>slower keep>all keeps>a kept kept>forever kv kv>blocks la later later>by
+0.20 least lengths>i list>is llama llama>70 lmdeploy lmdeploy>pytorch lo lo>que long>for loop lora lose lost>to lower
+0.20 lowered make_graphed_callables>on makes makes>a makes>two mark max>bs max_batch me>15 me>back memory memory>4
+0.20 minutes>later mode>does mode>max my>32 narrowed narrowed>it nd needed needs>room new>batch new>graph nightly
+0.20 no>space no>torch nobody normal>allocator normal>one not>the novo o0 of>24 of>35 of>outputs of>speed off>and
+0.20 off>the ok ok>with on>2 on>and on>my on>to on>top once one>for one>profile one>recording only>in onnx>runtime
+0.20 or>a ort out>at outputs>from outro outside overhead>was own>pool padded padding padding>enabled padding>to pass
+0.20 pass>makes passes passing peak>falls per>length per>resolution permanently piecewise>capture pin pin>the place
+0.20 pool>can't pool>handle pool>is pool>of pr private>pool private>pools profiles progress progress>bar
+0.20 pytorch>engine que quedaba raised recorded>graphs records reducing remainder replays reproduce reproduce>it
+0.20 resolution>in resolutions resolutions>14 rest rest>was returned reused right>after rises rl rl>loop room
+0.20 run>eval runtime>enable_cuda_graph s s>by same>server same>settings sd se second separate separately sequence
+0.20 sequence>lengths serve server server>comes serving set>64 set>up setting setting>that sglang sglang>cuda
+0.20 shapes>it share shared shared>with shows>4 sits size>are sizes>and sizes>did slower smaller snapshot>shows
+0.20 so>its some some>minutes space>for spare speculative speculative>decoding speed starts>on starts>without
+0.20 startup>passes state>is static>buffers static>cache static>inputs stays steady step step>that stopped stopped>at
+0.20 switched switched>to takes>4 target tensorrt's tgi>cuda_graphs tgi>with th than>8 that's that's>why that>breaks
+0.20 that>is that>nobody that>pool that>took the>0 the>22 the>allocation the>arena the>bar the>budget the>captured
+0.20 the>cudagraph the>decode the>default the>demo the>engine the>failure the>former the>memory the>nightly
+0.20 the>picture the>private the>progress the>recording the>remainder the>rest the>serving the>setting the>snapshot
+0.20 the>steady the>step the>vae the>warmup them them>memory them>off then>at there's there>are there>was these>are
+0.20 this>card this>version though>the thus thus>the tipped tipped>it tirei to>1 to>1024 to>128 to>13 to>32 to>512
+0.20 to>its to>normal to>pool to>us tok tok>s too>long too>small took took>the top top>of torch>cuda torch>inductor
+0.20 total>and tp>4 train train>and train>in tree triggered trimmed triton triton>cudagraphs trt trt>llm turned>on
+0.20 unavailable uncompiled up>the upstream us use_cuda_graph usecudagraph used>up util utilisation v1 vel vllm
+0.20 warm>up warms warning was>512 was>denied was>full was>ok we we>had we>never weights>and well went>the were>being
+0.20 what>fails which which>failed while>capturing with>30 with>4 with>cuda_graphs with>dynamic with>eager
+0.20 with>enforce with>every with>graphs with>reduce with>them within>its without>no without>the without>torch xla
+0.20 xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty ~addit ~alloc ~alrea ~annot ~arran ~besid
+0.20 ~break ~bucke ~budge ~buffe ~comma ~commo ~conte ~deeps ~defau ~denie ~diffe ~diffu ~doubl ~dynam ~eithe ~enabl
+0.20 ~engin ~failu ~fille ~follo ~forbi ~forev ~forme ~forwa ~fract ~freei ~gigab ~induc ~itsel ~lmdep ~lower ~memor
+0.20 ~micro ~narro ~neede ~night ~nobod ~outpu ~outsi ~padde ~paddi ~passe ~passi ~perma ~profi ~queda ~raise ~retur
+0.20 ~reuse ~runne ~seque ~serve ~servi ~setti ~sglan ~share ~slowe ~small ~specu ~stead ~stopp ~targe ~that' ~there
+0.20 ~tippe ~trigg ~trimm ~trito ~unava ~uncom ~upstr ~usecu ~warni ~загру ~падал á ó падало падало>на 个>多 候 加
+0.20 加>了 动 启 启>动 图 多 多>g 就>能 捕 捕>获 时 时>候 的>时 能 获 要>多 还 가>너 겨 겨>서 그 그>래 기 기>가 까 끄
+0.20 끄>니 너 너>무 니>까 래 래>프 무 았 았>어 여 크 크>기 프
+0.40 1>to 3>gb after autotune batch being bs buffers>for came>up capture_model captured command command>buffers
+0.40 compiled costs cuda_graphs cuda_graphs>0 cudagraph_trees cudagraphinstantiate decode disable each enable
+0.40 enforce_eager env fails fewer fits for got graph>pool graphs>for graphs>off in>capture_model instantiated
+0.40 it>came jax lengths list max max>autotune max_capture_size memory>that mode new no>cudagraphs normal off on>it
+0.40 outputs per piecewise recordings replay resolution runner shapes starts tgi the>5 the>cache the>capture
+0.40 the>graph the>normal the>recorded up warmup was>on without ~autot ~count ~decod ~enfor ~exlla ~lengt ~norma
+0.40 ~piece ~resol ~separ ~shape ~stati ~warmu ~witho
+0.60 buffers callables compile cuda>graph cudagraphs enforce false graphed make make_graphed_callables overhead pools
+0.60 private profile reduce reduce>overhead shape startup static trees ~disab ~insta ~overh ~priva ~repla
+0.80 capturing cuda recorded recording sizes ~reduc ~start
+1.00 pool
+1.20 cudagraph ~compi ~graph
+1.40 eager graphs ~cudag
+2.00 capture ~recor
+2.40 graph ~captu
""",
    "exception_holds_tensors": r"""
-1.00 #
-0.80 no
-0.60 was
-0.40 card each for python>keeps two up
-0.20 09>14 14>52 52>score =0 =1 =2 a>different a>flag a>friend a>plain a>workaround about added advised alive>through
-0.20 an an>exception and>it any anyway are as>advised as>its asking asking>for at attention b backward batch>and been
-0.20 benchmark between block block>after block>as both branch buffer but>it's came can cleared comes comes>after cpu
-0.20 cuda cut data default described described>in device dict dies different docs does>the each>trial earlier encoder
-0.20 engine epoch eval every exactly except>block except>branch exception>object fails>on false faq first>time
-0.20 flag>the for>a forward>pass four frames>then fresh>kernel friend get giving got gpu graph half hand handled
-0.20 happens>outside has has>a has>been have here holding holding>the i>run if>you in>ipython in>my in>one input
-0.20 internal internal>frames is>the it's it's>the it>dies jax k keep launch layer layers length line load loaded
-0.20 loading locals>alive looks loss m many max merely model more most my needs net network no>try number object>is
-0.20 of of>a off one optimizer or our>except output outputs outside>the over part peak per pipeline plain
-0.20 plain>script pool program put python ram ran>it removed retry>happens room run>inside same says score script
-0.20 script>same see set sets sets>a solved someone's stage start steps still>fails structure takes tensor
-0.20 tensors>after tf than that>function the>loop the>very there's there's>no these thought three times took top
-0.20 torch total traceback>of training true twice update use version very very>first video was>the wasn't weights
-0.20 went were when while>it's workaround workaround>for wrong you your ~advis ~anywa ~askin ~atten ~backw ~bench
-0.20 ~betwe ~branc ~buffe ~build ~chang ~check ~compl ~compu ~confi ~count ~creat ~defau ~descr ~detac ~devic ~diffe
-0.20 ~earli ~embed ~encod ~engin ~exact ~featu ~frien ~givin ~holdi ~insta ~launc ~layer ~learn ~lengt ~loade ~loadi
-0.20 ~merel ~modul ~netwo ~night ~numbe ~optim ~outpu ~param ~pipel ~predi ~progr ~pytho ~pytor ~remov ~reser ~scrip
-0.20 ~separ ~servi ~setti ~solve ~someo ~specu ~switc ~there ~token ~train ~trans ~updat ~versi ~wasn' ~weigh ~worka
+0.20 0>freed 0>in 14>gb 16>8 17>gb 1>k 22>gb 32>16 400>mb 64>32 8>k 8>on 9>gb =3 =4 =5 a>batch a>cell a>failed
+0.20 a>kernel a>keyboardinterrupt a>list a>model a>new a>retry a>script a>second a>variable above adaptive after>a
+0.20 after>leaving after>one after>that after>the afterwards afterwards>the all all>failed allocated allocated>is
+0.20 alone also always and>a and>afterwards and>cache and>from and>kept and>memory and>those and>with antes>de
+0.20 appeared append append>e append>ex as>e as>err as>i as>long as>that as>well asyncio asyncio>task at>22 attempt's
+0.20 auto auto>batch back>to bad>batch bad>request batch>logic batch>size batching batching>in be be>freed
+0.20 because>the body box box>and broken bs bs>2 button by>gc c>in cache cache>flush call>the called captured
+0.20 captured>the card>full card>was catch catch>runtimeerror catches catching caught caught>error cause celery's
+0.20 celery's>task cell's cell>14 cell>keyboardinterrupt cell>with chain chained clause clear clear_frames
+0.20 clear_frames>e clearing click code>ran collect collected collected>the composer config>has console contextlib
+0.20 continue could could>be crash crashed ctrl ctrl>c debugger decode del del>model del>sys demo der des
+0.20 device>tensors did did>the died do>the does doesn't doesn't>help don't dying e>keeps e>not einfo empty_cache>and
+0.20 empty_cache>out end end>of enough err>and error>i error>is error>object error>then error>with errors>append even
+0.20 every>cell every>later ex ex>to exc_info>and except>body except>but except>clause except>runtimeerror
+0.20 except>zweig exception>and exception>while excinfo>in exit exitstack f fail>as failed>forward failed>tests
+0.20 failing fails>too fails>until fails>with failure's failure>in failure>stayed fairseq fest finder first
+0.20 first>attempt's first>call first>crash first>failure fixed flush followed followed>by following for>each for>its
+0.20 for>later for>the forward>alive forward>in forward>is forward>was frame's frame's>tensors frame>is frame>locals
+0.20 frame>of frame>still frame>with frames>and freed>it frees frees>it from from>e from>err from>then full>with
+0.20 function function>returns future futures garbage gb gb>less gb>remain gc>collect go goes>64 gradio gradio>demo
+0.20 had>6 halve halve>the handler>freed handler>where hang hang>on hanging happened has>it has>only health
+0.20 health>endpoint held>the helps hold hold>the holds>it holds>the i>collected i>could i>did i>do i>restart if>the
+0.20 im>except images>in import>sys in in>except in>memory in>scope in>the indent inherits initially into>the ipython
+0.20 ipython's is>back is>e is>on is>still is>stuck isn't>it it's>fine it>all it>had it>i it>is it>logged it>properly
+0.20 it>so it>still it>succeed it>that's it>the its its>frames its>stack k>fails keeps>every keeps>excinfo keeps>self
+0.20 kernel>is kernel>restart keyboardinterrupt>in la lab last>exception last_exception last_traceback
+0.20 last_traceback>still last_traceback>sys last_type last_value>sys leaves leaves>the leaving>the left>open
+0.20 left>the leftovers let let>go level level>and list lived lives local locals>of logged logged>with logger
+0.20 logger>stores logic logits>in long>as loop loop>the loss>logits made mb>to meanwhile memory memory>go memory>is
+0.20 memory>stays memoryhandler micro micro>batching model>doesn't model>that models must my>batch my>inference
+0.20 myerror nested none normally not>enough not>try notebook>every novo o>e object object>was of>all of>failed
+0.20 of>forward on>failing on>there on>to once once>i one>bad one>indent only only>300 only>a only>on only>when
+0.20 optuna>catch our>retry our>skip out>of outer outside outside>of over>this owned owns>the pass pinned pm poisoned
+0.20 pressing prints prints>it properly pytest>keeps pytest>raises quit raise>myerror raises re re>raises reachable
+0.20 records recover recovery>code recursion recursion>in red red>box refer referenced referenced>by released remain
+0.20 remainder remembers remembers>the repl replaced replaced>the reporting repr request request>and requests>pass
+0.20 reset reset>f restart restart>helps restart>the result retried retry>decorator retry>with retrying returns run
+0.20 run>again runner running running>a runtimeerror sat sat>on saved scaler scope>for sdk search second>attempt
+0.20 second>run second>try second>with self self>exc self>last_exception sentry>sdk session shadow showed size>finder
+0.20 skip>the small small>file so so>nothing so>the sole spyder stack>of stack>with starve stay stayed stayed>in
+0.20 stays stays>at step step's step>for still>has still>on still>owned stop>button stop>in store stored>trace
+0.20 stores>the storing str str>e strings stuck>at succeeds summary survive survives sys>exc_info sys>last_traceback
+0.20 sys>last_type tb>still tensoren tensors>included terminal test test>so tests tests>starve that that's>the
+0.20 that>does that>helps the>9 the>activations the>auto the>bad the>batch the>broken the>caught the>cell the>chained
+0.20 the>console the>crashed the>end the>failure the>fallback the>future the>health the>interrupted the>last
+0.20 the>locals the>memory the>models the>notebook the>post the>red the>remainder the>report the>saved the>session
+0.20 the>sole the>stop the>tensors the>terminal the>test the>traceback the>try the>worker the>worker's them>the
+0.20 then>even then>on thing>that this>the those those>hold though through>it through>the tiled tiled>decoding till
+0.20 to>400 to>me to>tiled to>work too too>in trace traceback>clear_frames traceback>in traceback__>before
+0.20 traceback__>none tracebacks train_step training's training>cell tudo type until>i until>the used>so var variable
+0.20 variable>and variable>was versuch was>deleted was>full was>saved was>still well what what>it while>calling
+0.20 while>the whole>time with with>1 with>8 with>bs with>exc_info with>its with>that with>them within within>the
+0.20 worker worker's works>if wrote x1 x>in your>copy zero zero_grad zweig ~after ~alway ~appea ~appen ~async ~await
+0.20 ~batch ~broke ~butto ~calle ~cance ~captu ~caugh ~celer ~cell' ~chain ~claus ~colle ~compo ~conso ~conte ~conti
+0.20 ~crash ~decor ~delet ~doesn ~enoug ~exits ~faili ~fairs ~finde ~funct ~futur ~halve ~hangi ~happe ~healt ~inclu
+0.20 ~inden ~inher ~leave ~lefto ~liber ~logge ~meanw ~memor ~middl ~myerr ~neste ~norma ~noteb ~objec ~outsi ~pinne
+0.20 ~poiso ~print ~prope ~raise ~reach ~recur ~refer ~relea ~remem ~reque ~retai ~retri ~retry ~retur ~runne ~runni
+0.20 ~runti ~scale ~searc ~shado ~showe ~small ~spyde ~starv ~staye ~step' ~stori ~strin ~summa ~termi ~varia ~withi
+0.20 ~перво батч в и не первой после 一
+0.40 1>0 activations again bound call decorator do empty empty_cache err errors excinfo fail fails fallback
+0.40 fallback>to forward full gc held holds included interrupted jupyter kept kept>the keyboardinterrupt last_value
+0.40 later next notebook of>the oom open pdb>post post pytest raise recovery report scope second sentry skip stop
+0.40 stored stores succeed sys>last_value task tensors the the>dead the>except the>exception the>failed the>first
+0.40 the>frames the>function the>next the>recovery the>stack the>stored then traceback__ until value w works ~activ
+0.40 ~catch ~debug ~error ~excin ~fallb ~follo ~forwa ~inter ~ipyth ~jupyt ~keybo ~pytes ~remai ~repor ~resta ~secon
+0.40 ~sentr ~sessi ~succe ~survi ~tenso ~worke
+0.60 after attempt bad batch dead debug exc_info failure frames freed in>a info keeps mortem pdb post>mortem retry
+0.60 still sys tb the>frame try ~failu ~frame ~handl ~morte ~recov ~store
+0.80 cell e>traceback__ exception last locals the>error ~attem ~local
+1.00 e failed handler stack the>handler ~faile ~trace
+1.20 error except
+1.40 exc frame traceback
+2.00 ~excep
""",
    "fragmentation": r"""
-0.60 card of>the
-0.40 # device full graph it>was its loss model my on>the per set takes this was you ~secon
-0.20 0>3 0>bytes 12>gb 24>gb 2>4 =2 =4 about adam adamw added allocated>memory allocates already also and and>512 app
-0.20 at at>all at>first at>full at>once attached attention available avoid avoid>fragmentation b back>to backward
-0.20 batch>size bit blocks>with board both box bug by>pytorch byte byte>size cache>in call capture cell clear comes
-0.20 config context conv copy count cpu cuda>memory cudnn cupy's d decoder del dict difference does>not doesn't dtype
-0.20 during eager embedding en enable encoder engine entire entry even failed false far feature file for>the forward
-0.20 four fp16 fraction fragmentation fragmentation>was frame frames free_all_blocks frees from>the full>length g
-0.20 gave gb>available gb>for gb>of gb>on gib good gpu grad had handle has has>the head help hence history holds host
-0.20 huge i i've i>had if>reserved in>our in>that info is>a is>allocated is>set isn't it>is it>went iteration itself
-0.20 kernel kv larger>than layer le line lines llm load loaded loads logits look loop lora made>no make
-0.20 max_split_size_mb>made maximum may mb>and me meant message mine mode more>blocks n native nccl needs net
-0.20 no>difference nor nor>did normal not not>enough notebook number nvidia nvidia>smi of>a older on once one>request
-0.20 only only>made or out output outputs outside page parallel part picture pipeline plan plus pool>byte pool>has
-0.20 pool>to post printed process prompt python ram ran rank re read released requested reserve reserved>in rest
-0.20 saved scratch script sdpa second see segments>on self session set>pytorch_cuda_alloc_conf seven share shared
-0.20 side since>the smi so>it softmax state still stops summary swap t take takes>more ten tensor tensorrt test
-0.20 than>the than>this the>batch the>card the>crash the>entire the>first the>last the>loss the>message the>native
-0.20 the>number the>old the>second the>server the>whole there's>no they this>size those times to to>avoid to>the
-0.20 together tokens too>large top torch trainer tried triton true>is true>to try try>setting turned under until
-0.20 validation variant version very vllm vram wants wasn't we weights were what when when>the whisper who whole will
-0.20 with without workers x your zero ~alrea ~attac ~atten ~avail ~backw ~build ~captu ~compi ~confi ~conte ~conve
-0.20 ~copie ~creat ~cupy' ~delet ~detac ~devic ~docke ~doesn ~dropp ~durin ~embed ~encod ~engin ~entir ~excep ~faile
-0.20 ~featu ~float ~forwa ~frame ~gradi ~handl ~inclu ~insta ~inter ~itsel ~kerne ~launc ~loade ~lower ~messa ~milli
-0.20 ~momen ~nativ ~norma ~noteb ~nvidi ~outpu ~outsi ~param ~patch ~pipel ~point ~posit ~preci ~predi ~prefi ~prepr
-0.20 ~preve ~print ~priva ~proce ~profi ~promp ~pytho ~reaso ~recor ~reduc ~refer ~remai ~resul ~scrat ~scrip ~sessi
-0.20 ~shard ~share ~stati ~store ~tenso ~threa ~toget ~token ~torch ~trans ~trito ~turne ~updat ~valid ~versi ~wasn'
-0.20 ~weigh ~whisp ~windo ~witho ~wrapp ~пробо é и не не>помогло пробовал
+0.20 0>8 1000>and 100>steps 11>gb 128>2048 128>let 128>the 14>2 15>6 1>10 1>gb 1>makes 1>to 21>gb 256>is 2>1 2>2 2>5
+0.20 2>9 320>to 3>h 41>k 4>gb 4>runs 500>requests 50>iterations 512>and 512>for 512>mb 5>1 5>gb 6>gb 700>mb 700>mib
+0.20 7>9 7>gb 7>of 800>mb 800>x1333 8>was =5 a>card a>comb a>different a>handful a>large a>restart a>slightly a>tient
+0.20 a>tiny aber acab acab>ó advice advice>of after>3 after>40 after>eval after>small after>some alive>at all
+0.20 all>over all>to alloc allocated>13 allocated>7 allocated>only allocated>was allocation allocator's
+0.20 allocator>cache allocator>reports alternate alternating although ample an>epoch and>after and>eval and>it's
+0.20 and>life and>no and>unused another another>6 another>length apart arbitrary arbitrary>aspect are>never are>on
+0.20 are>too arena>had around>step arrays as>it ask asked>for aspect>ratios async>allocator at>11 at>9 at>every
+0.20 at>half at>random auto auto_growth avoided avoided>the backend>in batch>first batches be>had because because>i
+0.20 because>the been>stable before before>and being between>the big>blocks big>enough bigger block>so blocks>are
+0.20 blocks>it blocks>that's break bucket bucketed bucketed>shapes buffers but>no by by>length by>size by>the by>then
+0.20 bytes cache>every cache>flushes cache>hit caching cada calling calling>torch can can't can't>be can't>find
+0.20 card>reports case chainer change changing chop chop>up chunk chunk>was climbing clings colleague's comb come
+0.20 come>back conf context>trains contiguous_gradients>true could could>not crash>at crash>model crashes crashes>on
+0.20 crop crop>size crops cuda>empty_cache cuda>yes cudamallocasync>backend cudamallocasync>runs cured cured>it
+0.20 cut>up dali deepspeed default>pool defrag defragmentation defragmentation>in descending detection did>it didn't
+0.20 didn't>find dies difference>as difference>is different>sizes dimensions do>fit doesn't>fail doing don't dummy
+0.20 dynamic>shapes e e>o each each>batch each>step each>time either em empty_cache>at empty_cache>before
+0.20 empty_cache>between empty_cache>every emptying encontraba end ended ended>the ends ends>up enough env>variable
+0.20 epoch>1 error>text et et>ç every>100 every>200 every>50 every>500 exact expandable>segments
+0.20 expandable_segments>true fail>though failing fails>around failures failures>at fall fall>over finally find
+0.20 find>1 find>one finish first first>makes first>so first>time fit fit>and fits fits>in fixed>buckets
+0.20 fixed>padding fixed>size flat flushes flushes>since for>2 for>512 for>all for>everything for>hours for>max
+0.20 for>our for>us forward>with fragments free>block free>blocks free>but free>then free>total frei from>78
+0.20 from>epoch gap gb>allocated gb>free gb>frei gb>more gb>that gb>the gb>to gb>unoccupied gb>went give go>through
+0.20 goes goes>from goes>to gone got got>rid got>us gradients growing h100 half half>full half>of handful handful>of
+0.20 has>another has>cached hasn't hasn't>come hat>es heap>and heap>is helped here here>with hint hit hole>is
+0.20 holes>after holes>between hour hours>and hundreds hundreds>of i>asked i>learned i>load i>pad idea>why idle if>i
+0.20 image image>sizes images images>of import>of in>bits in>cache in>fragments in>log in>one in>steps in>sum
+0.20 in>total in>use inactive_split input input>at is>12 is>14 is>8 is>ample is>constant is>fine is>for is>there
+0.20 is>what's ist it's>a it's>been it's>more it>alive it>can it>can't it>doesn't it>fails it>from it>go it>hasn't
+0.20 it>here it>run it>runs it>stop it>used it>uses it>vanish iterations its>memory j'ai job job>goes jobs jpeg
+0.20 just>not k>mixed k>requests keeps>it kept>thousands kleinen knextpoweroftwo ksameasrequested l>é la>m lab>note
+0.20 large>block large>enough large>ones largest>free largest>input last>4 last>step later>with lay layout leads
+0.20 leads>to leak learned leave leaves leaves>blocks leaves>holes leck left left>as left>for length>longest
+0.20 length>of lengths>vary lens les let let>the lies like like>a list>it listed>as little live>tensors lived
+0.20 load>the loading>in log long long>lived long>running longest>batch longest>first looks looks>like lost lost>to
+0.20 lote lots lots>of m>é made>it makes makes>it many map>of max_split_size max_split_size_mb>64 mb>was mb>with
+0.20 memory>manager memory>no memory>snapshot memory>was memoryasyncpool middle miss mixture mixture>of model>and
+0.20 moire more more>than moved>the multi multi>scale multiples multiples>of multiscale mxnet mxnet's mxnet's>pool
+0.20 mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round my>case my>sentences naive need>a need>only never
+0.20 never>fails new>block new>input newer nice nice>the night's no>2 no>contiguous no>crash no>cuda no>encontraba
+0.20 no>hole no>longer no>more no>other noch none none>of none>with not>in note nothing nothing>contiguous
+0.20 num_alloc_retries numbers>of nur ocr odd odd>sized odd>sizes oddly of>256 of>400 of>5 of>64 of>all of>different
+0.20 of>fixed of>it of>jobs of>mixed of>odd of>speed of>thousands of>torch of>two of>what's old>ones old>size on>in
+0.20 on>it on>our one>another one>fixed one>large one>piece one>stretch onednn ones>are ones>aren't only>700 or>later
+0.20 order>fails order>it os other other>change our our>ragged over over>time padded>to padding padding>all
+0.20 padding>to par parou parou>de partitions past>the pattern peak peak>allocated persistent pictures pictures>and
+0.20 piece pieces>are place plain plenty>free pods pool>had pool>kept pool>the pool>w powers powers>of
+0.20 preallocate_width_hint preallocation problem proposals>per prozess px pytorch>allocator pytorch>has
+0.20 pytorch_no_cuda_memory_caching pytorch_no_cuda_memory_caching>1 r>é random>lengths ratios regions remaps removed
+0.20 removed>it removed>the reports reports>that request>is request>of requests reserved>but reserved>was resolution
+0.20 resolutions resource restarting restarting>the restarts retries reusable reversed rid rid>of rmm>pool room
+0.20 room>for round rounding roundup_power2_divisions>8 run run>survive running>server runs runs>for runtime's>arena
+0.20 said same>batch same>epoch same>run sample>it saw scale scale>training scraps segment segments>are sentences
+0.20 sentences>have sequences>each serv server>with set>a set>before setting>max_split_size_mb shape shrank>from
+0.20 shred shred>the shreds shuffled sin since since>a since>last single sits sits>in size>buckets sized sized>blocks
+0.20 sizes>leaves sizes>shred slightly slightly>bigger slivers slower>but slowly small>for small>ones smaller
+0.20 smaller>than snapshot snapshot>viewer so>nothing so>old so>that solved solved>it sooner sort sorted sorting>by
+0.20 sorting>the speed speicher split>limit splits splitting st>ü stable stays>put step>2000 steps steps>keeps
+0.20 steps>of stop stopped stopped>the straight strategy streams>each stretch sum survive swapping switch switch>to
+0.20 tailles tait tear tensors tf than>it that'd that'd>matter that's>where that's>your that>alone that>fit that>is
+0.20 that>nothing that>pytorch the>advice the>allocator the>batches the>bfc the>biggest the>blocks the>cached
+0.20 the>colleague's the>container the>crashes the>difference the>error the>eval the>failure the>failures the>holes
+0.20 the>import the>jax the>job the>largest the>longest the>map the>middle the>place the>point the>reserved the>start
+0.20 the>sum the>varying the>worker the>workspace their>own then>free then>the there's>room thing>it things
+0.20 this>order though though>it's through>in through>it thru ti>torch tient tient>toute tile tip to>100 to>2 to>44
+0.20 to>5 to>a to>multiples to>never to>powers too too>many took>the torch>1 torch>2 torch>cuda total>free total>is
+0.20 toute train train>and trick true turns type unallocated unoccupied unused>yet up>and up>the up>with upgrading
+0.20 upgrading>to upward us us>past usage usar used used>to using using>the vanish variable>length variables vary
+0.20 vary>from varying>image viewer viewer>shows w>the waren was>gone was>left was>smaller was>there we>pad we>saw
+0.20 weder weights>so went went>away what's what>cured what>i when>i where which>nobody width widths with>4 with>6
+0.20 with>bfc with>different with>expandable with>images with>knextpoweroftwo within within>an work>for works>and
+0.20 x1333 xla yet ~advic ~altho ~anoth ~arbit ~array ~avoid ~batch ~becau ~befor ~bloqu ~break ~buffe ~calli ~chunk
+0.20 ~climb ~cling ~coale ~confe ~crash ~cresc ~crumb ~deeps ~desce ~detec ~diagn ~didn' ~dimen ~eithe ~empty ~encon
+0.20 ~enoug ~faili ~final ~finis ~flush ~fragm ~growi ~growt ~handf ~hasn' ~helpe ~hundr ~image ~inact ~itera ~klein
+0.20 ~knext ~ksame ~layou ~leave ~littl ~mallo ~matte ~middl ~mixtu ~mxnet ~night ~nothi ~onedn ~paddi ~paddl ~parti
+0.20 ~passe ~patte ~perfo ~perio ~persi ~pictu ~power ~preal ~probl ~proze ~ragge ~ratio ~refus ~regio ~remov ~resou
+0.20 ~reusa ~reuse ~rever ~scrap ~segui ~sente ~seque ~setti ~shatt ~shuff ~singl ~sligh ~slive ~slowl ~small ~snaps
+0.20 ~solve ~soone ~sorte ~speic ~split ~stabl ~stopp ~strai ~stret ~switc ~taill ~taman ~that' ~thing ~unall ~unocc
+0.20 ~upwar ~viewe ~what' ~width ~withi ~zweit ~помог ä ç ç>a é>e é>moire é>par é>tait í>a в всё помогло え>た え>な
+0.20 く く>な さ っ>た な な>く な>っ に>な キ キ>ャ シ シ>ュ ッ ッ>シ バ ャ ャ>ッ ュ ュ>が ラ 予 倍 入 入>力 力 増
+0.20 増>え 数 量 長 長>さ
+0.40 2>gb =0 after all>day allocated and>the antes aspect at>512 backend>cudamallocasync between biggest blocks>that
+0.40 buckets cached cheese chopped chopped>up chunks constant contiguous_gradients cuda_malloc_async cut divisions
+0.40 don't>match dynamic empty epoch eval every fragmented gb>reserved growth helps hole hours inactive_split_bytes
+0.40 infer it it's it's>not it>for little>memory live longest malloc match match>the max max_split_size_mb>256
+0.40 memory>in memory>it's mixed multiple new no nodes not>too of>3 order over>the passes plenty pool>was power2
+0.40 preallocate pytorch refused request reservado reuse reused roundup_power2_divisions size>for sorting space>is
+0.40 splintered swiss swiss>cheese tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async the>async the>cache the>gaps
+0.40 the>large the>pieces the>request the>space the>waste then there>but thousands thousands>of time tiny too>little
+0.40 too>small unusable unused variable varying waste yes ~alter ~aspec ~backe ~betwe ~cache ~chang ~chees ~chopp
+0.40 ~const ~diffe ~dynam ~expan ~failu ~multi ~plent ~resol ~resta ~round ~shred ~sorti ~thous ~unusa ~unuse ~vanis
+0.40 ~varia ~varyi ~занят а
+0.60 9>gb backend bfc big bits blocks but collection day different empty_cache expandable_segments gaps garbage
+0.60 garbage_collection_threshold garbage_collection_threshold>0 heap largest lengths max_split_size_mb
+0.60 max_split_size_mb>128 mb of ones pad random roundup scattered shapes size the>arena the>heap the>pool threshold
+0.60 total up ~bigge ~conti ~defra ~large ~longe ~rando ~reque ~scatt ~segme ~shape ~splin
+0.80 allocator arena block cache cudamallocasync fixed free>in inactive pieces small ~alloc ~block ~bucke ~cudam
+0.80 ~lengt ~piece
+1.00 async contiguous holes large pool reserved
+1.20 expandable segments sizes ~reser
+1.40 free
+1.60 split
""",
    "gradients_enabled": r"""
-0.60 # card cuda gpu
-0.40 and and>model both cache device fit for>the have its>own loop>is made on>the t the>card them under>torch up
-0.40 ~appen
-0.20 0>9 1>and 24>gb 40>gb =2 =4 =5 about adam adamw adding>with after>the allocated already already>under and>eval
-0.20 and>no and>the and>we append append>out as>gpu at>224 at>line at>the attention autograd>grad autograd>graph
-0.20 autograd>it b backbone>x batches between bit blocks brought buffer buffers bytes can't carlo cell change changed
-0.20 checkpointing code collects config contrastive copies could cpu crash crashes create create_graph crops cudnn
-0.20 data day day>one debug decorates decorates>predict default del dgx dict die difference different
-0.20 disables>gradients e each>of eager eight else's ema ema>of empty empty_cache engine entries eval>is every failed
-0.20 fails feats features>are file first flag flat float for>all forgot>no_grad fp16 fraction frames free from>day
-0.20 from>the full function>is gb>on gib gives globally goes gpu>tensors grow half happens happens>outside held
-0.20 held>on hf holds hook i'd i>also i>have i>was in>code in>our in>the in>training inference_mode>decorates into is
-0.20 is>my is>opened is>set is>under is>wrapped it's>a it>and it>changes job k keep keeps keeps>gradients kernel keys
-0.20 know l last learning learning>tutorial length lightning's lightning's>trainer like limit line>3 list llama load
-0.20 loaded loads log logger logits long loss m makes many map match max mb model>torch moments monte monte>carlo ms
-0.20 mxnet's my>training n need nice nice>results no>autograd no_grad>around no_grad>feats no_grad>on nodes none norm
-0.20 not>the nothing>was num number nvidia nvidia>smi of>each of>no_grad of>the of>them on>gpu on>its on>my on>to
-0.20 once one ones only>in only>see open opened or order other our ours>has over>the own page params part passed past
-0.20 penalty per pipe place plus pool predict>so predictions preds printed printed>nice prints>false process prompt
-0.20 queue ram rank read requires_grad>is reset retain retain_graph room runtime save saved>in scale script>forgot
-0.20 second see>the sequence session setup share shows size sizes slow small smi sne so>the so>there's someone
-0.20 someone>else's space split stack start states stays step>and stops store straight straight>from t>sne table
-0.20 tensorflow's tf than>the that that's>the that>was that>way the>crash the>default the>device the>encoder
-0.20 the>first the>fit the>gpu the>gradient the>last the>model the>transfer the>whole there's there's>no thing
-0.20 this>order those three through>the tiles to to>its too>with torch>stack total trainer's trainer>predict
-0.20 training>loop transfer>learning tried true>is turn twice two ubuntu use validation>keeps vllm way we>have
-0.20 weights went>through while>the while>training who whole whole>eval windows with>3 with>the wonder wrapped>in x>x
-0.20 y year yes yes>the zero zero_grad zero_grad>in ~accum ~adapt ~alrea ~betwe ~broug ~buffe ~chang ~check ~compi
-0.20 ~compl ~confi ~conta ~conti ~contr ~crash ~creat ~defau ~devic ~doubl ~else' ~engin ~entri ~excep ~faile ~float
-0.20 ~frame ~globa ~happe ~insta ~itera ~kerne ~launc ~learn ~lengt ~loade ~logge ~logit ~longe ~model ~momen ~mxnet
-0.20 ~numbe ~nvidi ~opene ~penal ~point ~probl ~proce ~profi ~quadr ~reduc ~refer ~reser ~resta ~runti ~secon ~seque
-0.20 ~sessi ~someo ~start ~strai ~stude ~survi ~tenso ~torch ~trans ~ubunt ~weigh ~wonde
+0.20 0>gradient 1000>diffusion 1024>px 1080>p 11>gb 1>0 1>13 1>5 1>k 2>3 2>gb 300>token 30>gb 32>uses 3>gb 4>at 50>k
+0.20 50>passes 512>for 5>gb 6>per 9>gb a>backward a>big a>copy a>ct a>custom a>forward a>graph a>pretrained
+0.20 a>training above above>1 across across>every activations>as activations>were active active>during added
+0.20 added>the added>torch adding>the admit adversarial adversarial>attack after>adding after>export after>training
+0.20 again all>along all>its allocators alone along also also>i an an>ensemble an>error an>old and>autograd and>drop
+0.20 and>has and>isn't and>needs and>step and>that and>that's another>thread any any>more anyway anywhere anywhere>in
+0.20 are>only around>model as>much as>tensors as>though at>1024 at>2 at>its at>top at>window attack authors
+0.20 autograd>and autograd>off autograd>was avail averages backbone backbone's backward>and backward>is backward>that
+0.20 bare batch batch>32 batch>4096 batch>64 batch>needs batch>no be be>enough beam beam>search become become>a
+0.20 before>0 before>the big block block's bn branch builds builds>a built>for but>in but>you by>default by>four
+0.20 by>hand by>layer c++ caching calibration>pass call call>model call>self callback called>anywhere called>in
+0.20 called>on called>the called>with calling calling>model calls>forward calls>model calls>net canvas captum
+0.20 carte>il chainer's chunks clip code>is code>with collection commented commented>out compare>script compared
+0.20 context>at copy>of costs ct custom>evaluate de decoding decoding>step decorator>got demo>from demo>py detection
+0.20 dev died dies dies>after dies>at dies>first differentiable differentiation diffusion diffusion>steps directly
+0.20 disable disable>gradients disabling does>not doesn't doesn't>switch don't done dqn drop dropout>and dropped
+0.20 dropped>by during during>the each>epoch each>image each>layer each>tile early early>and effect embedding>2
+0.20 embedding>script embeddings>of enable_grad>inside enable_input_require_grads enc encoder>in encoder>on end>of
+0.20 ended endpoint ends enough>to ensemble ensemble>of entire>sampler epoch epoch>in epoch>was etc eval>alone
+0.20 eval>and evaluation even>though every>decoding everything everything>as everything>for everything>saved
+0.20 experiment extension extract extraction>with extractor>was fail fails>with false false>and false>at fastapi
+0.20 fault fault>the feature>extraction features features>with fid>computation fine fine>dies fine>tuning first>epoch
+0.20 first>val first>validation first>yield fits flips flips>dropout fn for>1000 for>a for>backward
+0.20 for>differentiation for>no for>nothing for>p forgot forgot>to fork forward>at forward>was forward>with freeze
+0.20 from from>2 from>before frozen>teacher full>fine fwd g g>at g>during gb>rather gb>to gb>until generate
+0.20 generate>in generator generator>function gets>4 go>through goes>down got got>lost grad>block grad_fn gradcam
+0.20 gradient>recording gradients>enabled gradients>were gradienttape grads>on graph>was greedy guard guidance
+0.20 guidance>function had had>requires_grad had>x hand hand>in handlers has>no has>the he helper helper>function i
+0.20 i'm i'm>on i>added i>call i>checked i>compared i>only i>refactored i>see i>set i>suppose i>thought ids il image
+0.20 image>1 image>encoder images images>to img>to in in>4 in>another in>c++ in>model in>on_train_epoch_end in>plain
+0.20 in>predict in>rlhf in>this in>train in>with indent indent>too indentation inference>but inference>of
+0.20 inference_mode>in inference_mode>took input input>had inputs inside inside>a inside>the intermediate
+0.20 intermediates intermediates>were is>commented is>ok is>on is>outside is>that is>thread is>unaffected is>where
+0.20 isn't isn't>released it's>over it>builds it>does it>it's it>should it>takes it>went it>were its its>first
+0.20 its>graph its>intermediates its>layers its>no_grad itself>is just>a keeping keeping>all keeps>the kept kept>the
+0.20 la>carte lacked lacked>inference_mode lacks lacks>the latents layer layer>and layer>by layers le le>mod leaves
+0.20 left>trainable libtorch libtorch>server lightning lightning>does lightning>i line line>31 line>88 line>fix
+0.20 linear load>in local lol loop>in loop>of loop>runs lost>in lost>when lpips manager maps maps>were max>1
+0.20 mc>dropout memory>from memory>is memory>it memory>rises missing missing>and moco mode>is model>directly
+0.20 model>eval model>ids model>train model>x momentum>encoder more>in more>than moved much>as my>distillation
+0.20 my>fault my>inference my>own my>validation needlessly needs>2 needs>more needs>three net net>x nets network>in
+0.20 never>came no>avail no>backward no>effect no>grad no>reason no>training no_backprop_mode no_grad>en no_grad>in
+0.20 no_grad>is no_grad>it's no_grad>without nobody>had nobody>told node>of nogradguard not>frozen not>i not>stop
+0.20 notebook nothing>any nothing>else nothing>i nothing>since of>1000 of>an of>it of>predict of>saved of>ten off>i
+0.20 off>in ok ok>so ok>then on on>1 on>again on>all on>each on>it on>so on>top on_train_epoch_end one>batch one>does
+0.20 one>indent one>line one>that only>call only>changes only>flips only>yet opens opens>one out out>is outputs
+0.20 outputs>are outputs>as outside>of outside>the over>my p>in p>requires_grad_ paddle>no_grad paddlepaddle
+0.20 parameters parameters>to pass>in pass>of pass>the pass>was passes path path>doesn't per>gpu per>request
+0.20 perceptual perceptual>loss picture picture>takes pictures piled piled>up plain>mode policy>in ported
+0.20 prediction>of pretrained pretrained>resnet prints probe pure put put>torch px py>has question ran ran>on
+0.20 ran>with rather rather>than reason recorded>too recording>on recording>was records>everything ref ref>policy
+0.20 refactored refactoring refactoring>of released>after removed repo require requires_grad requires_grad>true
+0.20 requires_grad_ requires_grad_>false resnet>152 results>for reused reused>for reward reward>model rises
+0.20 rises>with rlhf rollout root>cause route run run>in run>under run>with running running>with runs runs>in
+0.20 runs>without sam's sam's>image samples samples>with sampling>and sampling>loop sanity sanity>check sat>outside
+0.20 saved saved>for saw says>5 search see>line sentences sentences>with server serving set set>model
+0.20 set_grad_enabled>false sets sets>of should>be since since>0 single>picture size>from sliding sliding>window
+0.20 so>eval so>its so>nobody so>prediction so>two some stay step step>deleted step>is stop stop>the stored>for
+0.20 storing stuff style suppose suppose>the swapped takes>11 tape>on target target>network teacher>was tensors>i
+0.20 test>images test>pass test>py testing testing>with than that's that's>all that's>where that>fails that>is
+0.20 that>never that>of that>test that>we the>authors the>benchmark the>built the>calibration the>context the>custom
+0.20 the>ensemble the>eval the>extension the>fid the>forward the>frozen the>generator the>graph the>guidance
+0.20 the>helper the>input the>layer the>linear the>llm the>memory the>no the>no_grad the>notebook the>one
+0.20 the>optimizer the>perceptual the>pipeline the>plug the>print the>refactoring the>reward the>rollout the>samples
+0.20 the>sanity the>serving the>target the>torch the>tutorial the>upscale the>worker then>at therefore
+0.20 therefore>activations this>script this>version though>it thought thought>model thread>local thread>pool
+0.20 thread>where threads through tile tiled till times times>the to>3 to>6 to>admit to>disable to>get to>no
+0.20 to>switch told too>early took took>it took>the top top>of torch torch>enable_grad torch>no_grad
+0.20 torch>nogradguard trace tracked tracked>gradients tracking>on train>false train>fine train>is trainable>so
+0.20 trainer>validate training>batch training>code training>itself training>mode training>run training>step
+0.20 training>with true>at true>has true>in true>on tuning turning turning>off two>sets unaffected under>gradienttape
+0.20 up>per update>step update_bn upscale upscaling used used>i'm used>so uses uses>9 vae vae>encode val>batch
+0.20 val>loop validate validate>and validation>batch validation>code validation>loop variable vector version
+0.20 was>active was>done was>enough was>not was>removed was>run was>running was>what wasn't wasn't>used we>are
+0.20 went>from were>kept were>recorded were>stored what what>lightning when>i where where>it which>had whole>graph
+0.20 whole>time will>take window with>50 with>backward with>block with>each with>gradients with>grads with>its
+0.20 with>recording with>tracking without without>no_grad without>parentheses worker worker>threads workers>ran would
+0.20 would>be wrap wrap>it wrapping wrapping>the wraps written written>in x>bare x>is yet yet>memory yield you>forget
+0.20 ~acros ~adver ~anywa ~anywh ~autho ~avera ~backp ~batch ~becom ~build ~cachi ~callb ~calli ~canva ~chain ~comme
+0.20 ~compa ~compu ~detec ~diffu ~direc ~doesn ~dropp ~durin ~effec ~enabl ~endpo ~ensem ~exper ~exten ~fasta ~forgo
+0.20 ~freez ~gener ~gradc ~greed ~guida ~helpe ~input ~insid ~keepi ~lacke ~laten ~leave ~libto ~linea ~manag ~memor
+0.20 ~missi ~needl ~nogra ~paddl ~param ~passe ~perce ~perso ~pictu ~porte ~prepa ~pretr ~quest ~rathe ~reaso ~remov
+0.20 ~resto ~rewar ~runni ~sanit ~score ~searc ~sente ~serve ~simpl ~slidi ~state ~stori ~suppo ~switc ~targe ~testi
+0.20 ~that' ~tunin ~turni ~unaff ~updat ~upsam ~vecto ~versi ~wasn' ~witho ~worke ~wrapp ~writt è
+0.40 0>4 =0 activations and>batchnorm autograd>on backbone>is backprop backward batchnorm being being>built built but
+0.40 but>still calibration computation context context>manager custom demo distillation does>nothing dropout
+0.40 embedding enable enable_grad encode enough enough>it eval>only evaluate extraction fid flask for frozen function
+0.40 grad>mode grads handler i>just img in>my inception is>not my no>with nobody nothing of>a our>test outside
+0.40 parentheses pass predict prediction py recording requires sampling scoring script set_grad_enabled
+0.40 set_grad_enabled>true should statement still stored takes teacher test>loop test>script the>backbone
+0.40 the>decorator the>inference the>val thread time torch>inference_mode torch>set_grad_enabled tracking tracks
+0.40 tracks>gradients true>does updated val validation volatile>was was was>called were what>the with with>autograd
+0.40 with>batch with>statement with>torch x x>the ~backb ~backw ~calib ~conte ~custo ~disab ~disti ~dropo ~embed
+0.40 ~encod ~enoug ~featu ~froze ~funct ~handl ~image ~incep ~inden ~inter ~nobod ~nothi ~outpu ~outsi ~paren ~refac
+0.40 ~sampl ~scori ~scrip ~servi ~shoul ~store ~teach ~thoug ~threa ~train ~upsca
+0.60 called calls does enabled forward gradients inference_mode just lost needs only recorded tape the>tape the>test
+0.60 the>with train training true vgg volatile>true ~activ ~decor ~evalu ~extra ~forwa ~infer ~valid
+0.80 decorator loop no ~calle ~diffe
+1.00 autograd eval no_grad test volatile ~autog ~gradi ~predi ~recor ~track ~volat
+1.20 inference mode
+2.40 grad
""",
    "host_memory": r"""
-0.80 i
-0.60 its one
-0.40 5>gb an back batch device isn't over same step the>memory them two were which
-0.20 # 10>gb 11>gb 1>2 1>5 1>g 1>gb 256>gb 2>with 32>of 380>gb 3>gb 512>gb 6>gb =3 a a100 a30 above adamw after
-0.20 after>the allocated alone and and>prefetch_factor are around attention back>to backend base be>swapped because
-0.20 being board both but byte card cc cell checked client config confirms context cpu>is crash cuda>memory d day de
-0.20 device>memory did difference does don't each eager el embedding enable encoder end enforce env epoch estimator
-0.20 eval failed>to fails>in faiss fine first>thought fit five float for forward found four fraction free>so
-0.20 gb>available gb>card gb>swap gets>half gib gigs give give>the gpu>0 gpu>memory gpu>or grad graphs half>the
-0.20 has>512 has>no have>1 he here holds host>as i'm if image in>a in>memory in>the inference instance instead>of
-0.20 is>32 is>64 is>fine is>on is>unlimited isn't>it it it's>at it's>not jax jobs k keep keeps keeps>the kept l>is
-0.20 l>unlimited last layer layers leaves left length line live lives lm loop lora loss managed may memory>isn't
-0.20 memory>of mine mine>is mode model modules moments mps much my my>first n net network never new next no>oom nodes
-0.20 notebook now of>ram of>them on>gpu once only onto other own params partitioned pass past peak percent persistent
-0.20 persistent_workers>true pid pipeline policy prefetch_factor>2 prompt pytorch pytorch's q4 ram>free readme
-0.20 readme>asks removed replay report request reserved resident rest result roughly running s same>number saved
-0.20 second see self ships shm>is sit sit>in sits six size so>it split start stayed stays steps still stops
-0.20 swap>untouched swapped swapped>out system>managed take takes takes>90 tb tell temp ten tensorflow test tf that's
-0.20 the>default the>end the>first the>loading the>machine the>nodes the>old the>peak the>rest the>same their
-0.20 there's>400 thought three throughout to>allocate to>the today token too>much torch torch>cuda total train
-0.20 true>and user utilization vae version via video visible warning was>being was>in was>it was>the we weights
-0.20 were>free while>the whole with>deepspeed within workspace would>tell xformers xla yet you your ~activ ~aroun
-0.20 ~backe ~becau ~captu ~chang ~colle ~compa ~compi ~confi ~conte ~count ~devic ~diffe ~displ ~embed ~encod ~estim
-0.20 ~every ~excep ~forwa ~fract ~frame ~gradi ~handl ~inter ~launc ~layer ~leave ~lengt ~manag ~matri ~matte ~modul
-0.20 ~momen ~netwo ~numbe ~outpu ~param ~parti ~perce ~pipel ~preci ~predi ~previ ~print ~promp ~pytor ~readm ~recor
-0.20 ~remai ~rende ~reque ~resid ~resol ~resul ~rough ~runni ~secon ~seque ~shoul ~start ~staye ~store ~strea ~swapp
-0.20 ~switc ~tenso ~that' ~there ~throu ~token ~train ~trans ~trito ~utili ~varia ~versi ~warni ~weigh ~withi ~works
-0.20 é в 니 로
+0.20 0>available 0>then 118>k 128>gb 12>7 12>b 12>gi 12>workers 130>gb 13>b 140>gb 140>in 150>gb 15>6 16>bytes 16>gb
+0.20 16>gi 16>workers 180>gb 200>gb 22>04 240>gb 24>at 24>gb 26>gb 30>gb 32>16 32>bit 3>of 48>gb 4>k 50>gb 5>of 63>of
+0.20 64>bit 64>g 64>in 64>so 6>workers 70>b 70>gb 7>gb 8812>python 8>4 8>gb 8>ranks 8>workers 90>gb 96>gb =1 =4 a>26
+0.20 a>32 a>64 a>cuda a>few a>huge a>machine a>swap accelerate's add adding>a again>and all>images all>in all>of
+0.20 alloc allocation allocation>failed allocator allows almost almost>empty also>do and>cuda and>go and>gpu and>it
+0.20 and>my and>no and>shared and>the and>took and>wsl anon anon>rss anymore anything anything>got apps array>of
+0.20 arrow as as>far as>the asked at>0 at>100 at>30 at>98 at>all at>init at>shard at>that available b b>x bad
+0.20 bad_alloc bar>is be be>allocated be>had been before>anything before>moving between>the big>for bigger bin bit
+0.20 bit>one blocks>and broadcast browser buffers>are buffers>for building>the by>admin by>each by>shard cache
+0.20 cache>for cache>in cache>on cache>true cached cached>in caching call>was can>not cannot>allocate card's
+0.20 card>itself card>no card>still ceiling ceiling>in cgroup>limit checkpoint closed cluster's>profile colab colab's
+0.20 colab's>12 comfyui's commit>limit complaining complete completes computer concatenate conf container
+0.20 container>so container>was converting converting>the copied copy copy>in copy>on couldn't couldn't>be cpp cpu>of
+0.20 cpu>part cpuadam crashed crashes>at cuda cuda's cuda>error cuda>goes cuda>wants cudahostregister cudamalloc
+0.20 cudamallochost cupy>11 cupyx cured cured>it dataloader dataset>moved decoded dict dicts dicts>rss die die>with
+0.20 died dies dies>there disabled dmesg>out do>keras docker's docker>run doesn't>go driver>from drop dry e>n each>of
+0.20 each>read each>worker eaten eaten>the eats effects em enough entrena error error>out estava even even>with
+0.20 every>rank exceeded exceeded>what exhausted exhausted>by exit exit>137 exit>code export failed>the fails>i
+0.20 fails>on fails>though fails>with failure false>it far far>as fedora few few>lines few>of file>and file>cache
+0.20 file>is file>on file>was fill filled finish finished float64 for>13 for>offload for>other frame>was free>in from
+0.20 from>dead full>before full>of full>state g>cured gathered gave gave>me gave>up gb>at gb>bin gb>box gb>checkpoint
+0.20 gb>doesn't gb>file gb>gguf gb>host gb>i gb>it gb>machine gb>node gb>numpy gb>pinned gb>ram gb>rss gb>the gb>に
+0.20 gets>killed gguf gi>and gib>per gives gives>you go go>into goes gone got>to gpu's gpu>22 gpu>at gpu>has gpu>is
+0.20 graph>takes had had>eaten had>not half half>of happens has has>128 has>2 have>32 hit hit>the hits host>6
+0.20 host>memory host>on htop>shows huge huge>virtual i>added idle images in>dmesg in>docker in>limits in>llama
+0.20 in>main in>ordinary in>our in>that in>torch in>windows in>wslconfig index infinity installed into into>ram ipc
+0.20 ipc>host is>8 is>at is>cached is>disabled is>for is>full is>larger is>nearly is>refused is>the is>untouched it's
+0.20 it's>this it>died it>gives it>goes it>happens it>in it>loads it>shares it>works itself>was jetson's jetson>nano
+0.20 jetson>shared jetson>shares job>asked just>half k>frames k>images kb>on kernel killed>process killed>the kills
+0.20 kills>it kubelet l>64 l>was la>ram larger>than leftover leftovers leftovers>from limit>8 limit>of limitmemlock
+0.20 limitmemlock>infinity limits limits>conf lines lines>up linux list list>of llama lmcache load>is load>on
+0.20 loader>workers loaders loading loading>the loads>the lockable lockable>memory locked>and locked>buffers
+0.20 login>node logs long>before low low>for low_cpu_mem_usage lowering lowering>the m m>default m>dicts mac's
+0.20 machine machine>with machine>wslconfig make>it mapped mapping max_map_count>too max_map_count>was mb>shm me>2
+0.20 memlock>in memmap memory>and memory>as memory>full memory>it memory>killed memory>limit memory>line
+0.20 memory>segment memory>was memorymax merge merge_and_unload merge_and_unload>on message mlock>in mmap>of
+0.20 mmap>true mmaps model>in model>to models>between more>ram mount mounted moved>to moving>it my>32 my>profile
+0.20 my>slurm n>ã nano nano>4 nccl>shm nearly nearly>empty never>got no no>failure no>mmap no>swap node>ran not
+0.20 not>been not>enough not>lock not>training notebook's nothing>in nothing>loaded np np>load np>memmap num_workers
+0.20 num_workers>32 nvme>offload of>20 of>24 of>5 of>70 of>8 of>all of>host of>old of>shards of>system of>these offer
+0.20 offload>pins offload>to offloaded offloaded>optimizer ok on on>16 on>32 on>a on>cpu on>host on>rank on>this
+0.20 on>windows on>write one>and one>go one>memory oom oomkilled>exit or or>stage ordinary other>apps our>login
+0.20 out>on out>to page>file pages>is parquet passing per>rank pickled pin_memory>false pin_memory>true pinned>host
+0.20 pins>the plus pod>limit pod>memory pra preallocate>the prefetch prefetch>8 preprocessing prior prior>to
+0.20 process>8812 process>is processes profile puse py python>list raised>to ram>at ram>before ram>cache ram>first
+0.20 ram>no ram>or ram>was ram>with ran ran>dry ran>out range rank0 rank>0 rank>reads ranks>each rdma reached
+0.20 reached>so read>the reads reads>the real red red>and refcount refuse refused registering>the remove reservation
+0.20 reserving reserving>the ring rlimit rm rss>grows rtx>4090 run>with run>without runs>out safetensors said said>no
+0.20 same>computer same>time samples sandbox saving says says>oomkilled script>had segment segment>for segments
+0.20 segments>from server's service set set>by set>cuda set>to shard shard>3 sharded shared>memory shares shares>with
+0.20 shm>at short size>16 size>of slices slurm>job slurm>script small smi>has so>can so>no so>ram solved solved>it
+0.20 solved>my sometimes sometimes>it's space>4 space>for staging>buffers state>on straight>away swap>0 swap>on
+0.20 swap>was swapfile sysctl systemd>unit tables taken takes>more tensors>between than>that that>even that>failed
+0.20 that>time the>12 the>40 the>64 the>allocation the>array the>batch the>browser the>buffer the>ceiling the>cgroup
+0.20 the>checkpoint the>complete the>container the>data the>dataset the>driver the>host the>index the>jetson
+0.20 the>jetson's the>kernel the>load the>login the>node the>notebook's the>numpy the>offloaded the>oom the>os
+0.20 the>page the>paging the>parquet the>pinned the>pod the>preprocessing the>processes the>ram the>real the>server's
+0.20 the>service the>session the>shards the>shared the>shell the>slurm the>swap the>system the>time the>upgrade
+0.20 the>upload the>virtual then>it there>so these this>flag this>instead those though time time>we tmp to>24 to>300
+0.20 to>60 to>64 to>commit to>disk to>host to>offer to>ram too>low took took>5 took>the torch>load torch_ touched tp
+0.20 tp>8 tried>to true true>fails turned>out ubuntu>22 ultralytics under under>wsl2 unified unified>memory
+0.20 unlimited>ok unload until>it's up>first upload use use>numpy used>up uva uva>reservation v>set v>was
+0.20 virtual>address virtual>range vllm vllm>swap vm>has vm>overcommit_memory vram vram>was wants wants>30 was was>64
+0.20 was>at was>exhausted was>full was>only was>raised was>set was>short was>too we'd we>have went>beyond weren't
+0.20 what>failed what>was when when>it which>isn't while>building while>loading windows>commit windows>with with>64
+0.20 with>false with>it with>no with>nothing with>pinned with>shm without>shm workers>die workers>each write wsl2
+0.20 wsl>gives wslconfig>memory you>a zero>3 zero>offload zram zram>off ~10485 ~alloc ~almos ~anymo ~anyth ~avail
+0.20 ~bigge ~bloqu ~broad ~buffe ~build ~cache ~cachi ~card' ~ceili ~close ~clust ~colab ~conca ~const ~conta ~conve
+0.20 ~copie ~could ~cpuad ~crash ~cuda' ~datal ~deskt ~effec ~enlar ~enoug ~entir ~entre ~estav ~exhau ~failu ~fedor
+0.20 ~fille ~finis ~infin ~kerne ~kubel ~lefto ~liber ~lmcac ~loadi ~locka ~lower ~machi ~mappe ~mappi ~memma ~messa
+0.20 ~mmap' ~mount ~nearl ~ordin ~parqu ~passi ~permi ~pickl ~prefe ~prepr ~proce ~reach ~refco ~reser ~safet ~sandb
+0.20 ~savin ~solve ~somet ~spill ~stage ~swapf ~sysct ~table ~ultra ~unifi ~weren ~буфер ~драйв ~занят á ã ã>o а даже
+0.20 карта по い>ま せ せ>ん っ は ま>せ み み>込 め や ん>。 イ フ ル>を 不 使 分 半 増 読 読>み 込 너 는 델 라
+0.20 라>서 리 메 메>모 모 모>델 모>리 서>모 어>있 었 였 였>어 은 음 이 이>너 읽 있 있>었 제 죽 한
+0.40 16>g 2>on 40>gb 60>gb 64>kb 64>m 8>gi array box buffers building bus bus>error by>the cgroup commit count
+0.40 cpu>memory cudaerrormemoryallocation cudahostalloc>is cuinit cupy dataset defaultcpuallocator>is disk dmesg
+0.40 empty enlarging enlarging>the failed>not fails false free>g g>0 g>and gb>and in in>ram is>named is>what jetson
+0.40 kb killer l llama>cpp loads lock locking login map mb mem>8 memlock named needs node>has node>so not>cuda
+0.40 not>cudamalloc numpy>array of oom>killer oomkilled overcommit_memory overcommit_memory>2 page>locked
+0.40 page>locking pages paging paging>file pinned>pool pins pod python raised ram>is ranks read reading reading>the
+0.40 registering rss shards shared shm>size shows side staging state swap>file swap>space system>memory the>card
+0.40 the>gpu the>loader the>trace tmpfs to>nvme too>small trace trace>not ulimit>l v virtual windows>page wsl
+0.40 wslconfig zero ~brows ~cgrou ~compl ~cudae ~cudam ~cuini ~datas ~image ~limit ~locki ~memlo ~oomki ~overc ~pagin
+0.40 ~pytho ~raise ~readi ~refus ~regis ~segme ~stagi ~virtu ~wslco до и
+0.60 32>gb 64>mb 8>g address address>space cpu>side defaultcpuallocator docker failed full gb>of gi killed limit load
+0.60 loader locked main main>memory max_map_count mem node numpy nvme offload pin pin_memory rank slurm space system
+0.60 the>cpu ulimit>v vm>max_map_count windows ~addre ~commi ~defau ~faile ~jetso ~loade ~locke ~memor ~shard ~share
+0.60 ~windo ~добав ~оптим гб добавил при
+0.80 cudahostalloc dev dev>shm g gb mlock mmap overcommit page workers ~docke ~offlo ~pinne ~syste ~worke
+1.00 cpu file memory pinned ulimit vm ~cudah ~kille ~ulimi
+1.20 host swap
+1.40 shm
+2.60 ram
""",
    "kept_tensors": r"""
-0.60 and>the gb
-0.40 # both default empty first from loss model one run same script so the>first the>same to>the two was which with
-0.40 with>the works ~confi ~defau ~model ~optim ~scrip ~secon ~token ~train ~weigh
-0.20 0>in 1>was 24>gb 2>mb 32>k 4>gb 4>m 5>gb 6>gb 8>k =1 =2 a>full a>numpy a>second a>single activations adam adamw
-0.20 again alive allocator alone along an and>each and>keeps and>that and>then app>every append>loss array arrays
-0.20 as>a asked asked>for at at>a at>each at>once attached autograd b back backend batch>1 be beams because
-0.20 because>the been big block board box buffer>is buffers>for build built came can't card>was carry case cell
-0.20 change checkpoint collate comes computed config context contrastive copy could crashes cross cuda>0
-0.20 cuda>empty_cache cut decoder decord del detach detector died do does doesn't don't driver during e each>image
-0.20 each>of each>with earlier eight ema empty_cache enable encoder encoder>in end>of enough error errors even
-0.20 every>ten every>time everything extra failed failing failure false fastapi>app feed file file's file's>tensors
-0.20 first>i fit fits five fn fold for>all fork four fp32 fraction frame's freed from>the g gave gb>of gb>on gb>per
-0.20 gc>collect generate gib go goes got gpu>0 grad_fn grads graph grid hand handler head heads hence hence>the here
-0.20 hit holds>the how hundred i i>call i>put ids in>lightning in>memory in>one in>train input is is>what it
-0.20 iterations its its>own job kept>the kernel l la large layer le leave let let>go line linearly list>for
-0.20 list>holds lived llama load_state_dict loading loads local log_probs logged look losses lstm machine made>the
-0.20 main many map matrix max mb>of me memory>for memory_allocated>is merge metric mib mode>the model>in models more
-0.20 n nccl need needs net nets network never>let next no>more no>room nodes non none>of not note num number
-0.20 numpy>memmap nvidia nvidia>smi of>300 of>an of>it of>them of>what on>a on>it on>my on>one once one>of ones only
-0.20 open optimizer or other out>of outputs>go outside pad padded parameters part peak per>gpu pinned plain plan pod
-0.20 point points pool positions previous previous>frame's print probs process processes put py python>3 queries
-0.20 queue>length ran ranks read recorded remains rendering request's reserved resolutions room row runs says scope
-0.20 se second see shard share shared side sit sits sixteen size size>are sizes slower slower>and small smi so>the
-0.20 softmax space split ssd stage start static step>1 still stopped straight>from switching teacher ten>steps
-0.20 tensorflow tensors>and tensors>in tests than>the that's the>box the>cache the>cpu the>dataset the>default
-0.20 the>embedding the>encoder the>file's the>growth the>loader the>second the>ssd the>tensors the>update the>usage
-0.20 their their>history them>all there they thing third this three through token tokens too took top torch>1
-0.20 torch>load torch>no_grad total traceback train>mode trained training trial turn turns type updated us usage>goes
-0.20 use v vae variable vocabulary wants wasn't way weights went what what>it where while while>the width window
-0.20 windows with>all with>its workers workspace worth ~alloc ~array ~attac ~autog ~backe ~backw ~becau ~bucke ~build
-0.20 ~captu ~check ~compl ~compu ~conte ~contr ~copie ~crash ~decod ~decor ~diffe ~dimen ~disab ~doesn ~drive ~durin
-0.20 ~earli ~effec ~enoug ~envir ~error ~every ~excep ~expor ~extra ~faile ~faili ~failu ~fasta ~file' ~follo ~fract
-0.20 ~gradi ~graph ~handl ~happe ~impor ~inclu ~initi ~insta ~inter ~kerne ~launc ~learn ~linea ~loadi ~logge ~losse
-0.20 ~machi ~momen ~netwo ~norma ~numbe ~nvidi ~open3 ~other ~outsi ~padde ~param ~passe ~penal ~pinne ~polic ~previ
-0.20 ~print ~probl ~proce ~queri ~rende ~repor ~reser ~resol ~resto ~resum ~runne ~runti ~seque ~shard ~share ~sixte
-0.20 ~slowe ~someb ~start ~stopp ~teach ~that' ~ticke ~trito ~trunc ~varia ~vocab ~wasn' ~windo ~worke ~works и 로 서
+0.20 000>samples 000>tensors 0>1 0>2 0>9 0>i 0>of 0>that 100>passes 1024>x1024 10>and 10>minutes 12>000 12>mb 1>0 1>1
+0.20 1>2 1>3 1>4 1>8 1>and 1>does 1>m 1>million 1>of 1>s 200>mb 22>gb 256>64 25>mb 2>0 2>1 2>fixed 2>m 30>of 32>256
+0.20 3>1 3>10 3>9 3>mb 40>mb 4>2 4>84 50>000 50>k 5>0 64>64 64>with 6>12 6>then 6>to 70>gb 77>768 7>2 800>x1333 83>of
+0.20 84>84 8>3 8>mb 9>1 9>3 9>m =0 =5 a>bit a>bug a>day a>dict a>known a>leak a>list a>loop a>million a>new a>python
+0.20 a>ram a>reference a>slow aborted accumulate acts adapter add>a added adds>up after>10 after>300 after>6 after>60
+0.20 after>each after>some age ago ahead>of all's all's>well all>1 all>batches all>frames all>images all>predictions
+0.20 all>preds all_embeddings all_gather all_preds allocated also>tried an>old and>all's and>cpu and>full and>its
+0.20 and>keep and>kept and>log and>never and>no and>these and>we append>model append>out appended appended>the
+0.20 appending appending>made are are>all are>held are>stored argument argument>and around>image as as>cuda as>gpu
+0.20 asr at>1 at>7 at>83 at>around at>epoch at>it at>tensor at>that at>the at>tile attention attention>maps auc auf
+0.20 auf>der auroc baked batch's batch>i batch>per batches>to before>appending before>pooling beginning behind
+0.20 behind>in behind>them between between>epochs bind blender blieb blocks>from blocks>with book breaks buffer>holds
+0.20 buffer>lives bug bug>of but>my but>still but>the by by>a by>one c++ cache>de cache>dict cache>keeps caches
+0.20 caches>of call>and call>the call>to callback cam card>and card>at card>is card>rather card>until carlo cat
+0.20 changelog changelog>mentions changes>nothing chaque cifar class clear clear>on cleared>between clients climbs
+0.20 climbs>by climbs>with clips clones clones>each coco collect>the collected column com concat concatenates
+0.20 constants consumer contexts>created conv conversation conversations convert converter coreset corpus cos>sin
+0.20 count>of cpu>before cpu>made cpu>them cpu>with cpu>就 created created>per crops crops>of cuda>d cuda>memory
+0.20 cuda>memory_allocated cuda>tensors cuda>with culprit cycle>so dans dans>un data>cache data>data data>set day de
+0.20 de>embeddings debug>flag debug_outputs delayed delete_adapters deleted depth deque der der>karte destroyed
+0.20 detach>it detached detect detections device>after device>memory device>till device>until dict>by dict>with
+0.20 dictionary>of didn't>free dies dims disposed dist distinct distinct>length document document>1 does>not double
+0.20 dumps dynamo each>activation each>batch's each>finished each>frame each>inference each>lora each>new each>time
+0.20 each>visitor's editor eine el emb embedding embedding>cache embedding>of embeddings>on embeds ensemble
+0.20 ensemble>members entries entry epoch>1 epoch>end estaba estimate eval>outputs eval_accumulation_steps>20
+0.20 evaluated evaluation>ends events every>forward every>new exactly>the expire extension fails>at feature>bank
+0.20 feature>cache fills fin first>guess first>then flat>at flat>since float32 flushed for>good for>the for>those
+0.20 for>visualisation forgets former>steps forward forward>call forward>hook forward>hooks found>with frame>200
+0.20 frame>and frames>append frames>it frees>the from>0 from>6 front front>in full full>of gather gathers>all
+0.20 gb>itself gb>under gb>w gc>get_objects get_objects get_objects>shows gets>loaded gloo go>of going going>back
+0.20 gpu's gpu>and gpu>in gpu>memory gpu>tensors gpu>until gr gr>state grad grad>cam gradients graph>but grew>to
+0.20 grids grids>of grow grow>with grows>by grows>with growth>is guard guess guess>was had>a half>precision hangs
+0.20 hangs>on harmless has>stayed have>it held>in hidden hidden_states hist hits holds>a holds>all holds>references
+0.20 hook>for hooks>store host>after hours>without hundreds hundreds>of hypotheses i'd>left i'm i>collect i>forgot
+0.20 i>kept i>push i>switched i>verified i>want id image image>by images improves improves>in in>2 in>blender
+0.20 in>device in>every in>gpu in>history in>list in>range in>results in>self in>task in>that index index>of
+0.20 inference>state inference_mode init inside>my inside>of instead intermediate ints iobinding is>a is>at is>done
+0.20 is>held is>in is>inside is>over is>self isn't>cleared isn't>trimmed it's it's>a it's>my it's>your it>for it>gets
+0.20 it>i iter its>past itself itself>needs k>images k>nn k>rows karte keep>the keep>them keeps keeps>a kept>all
+0.20 kept>per key key>values keyed keyed>by keys keys>are knn latents>for later>the layer's layer's>output layer>for
+0.20 leak>after leak>with leaks>about leaves left left>torch length les lets lets>go level lib library library>leaks
+0.20 liegen limite list>grows list>in list>on list>snapshots live live>blocks lives>on lo lo>pas load>test
+0.20 load_lora_weights loaded logits>on logits>processors loop loop>with lora>gets lora>i loss>module lost>tracks
+0.20 lru>of lru_cache>maxsize lru_cache>on m m>4 m>transitions made>it made>memory manager maps>of mark_dynamic
+0.20 masks>for masks>of matrices max_age maximum>length maximum>size maxsize>none mb>that mc mehr mem>after members
+0.20 memory memory>climbs memory>flat memory>leak memory>snapshot memory>stays mentions merely merely>3 micro>steps
+0.20 minutes ml mmcv model>batch model>deleted model>predict model>x monte monte>carlo mosaic moving>the my>custom
+0.20 my>feature my>replay n>de na na>placa nach name>and name>append negatives net>it's never>dropped never>drops
+0.20 never>evicted never>forgets never>removed new>length nn no>graph no>maxlen no_grad>is noise none>on norm
+0.20 not>have nothing>is nothing>left nothing>to now o>cache object objects objects>of occupancy of>3 of>32 of>5000
+0.20 of>device of>each of>finished of>graphs of>none of>one of>past of>patchcore of>that of>time off>i off>in
+0.20 offload_state_to_cpu offload_state_to_cpu>true ok>the old on>batch on>card on>device on>each on>holding
+0.20 on>restart on>to on_validation_epoch_end one>batch one>per one>picture onto onto>every onto>the or>go other>with
+0.20 our>loader ours>was out output output>and over>12 over>night over>the own>cache pandas parked pas pas>é pass>as
+0.20 past>key past_key_values past_key_values>of patched per>batch per>frame per>iteration per>object per>request
+0.20 per>sample per>step perceptual perceptual>loss persistent>data persons piles piles>up pinning placa plausible
+0.20 plausible>but plug plug>in pooling por positional positional>cache pr precision>and pred predict>in
+0.20 predictions>on preds>and prefetch prefetcher prefix>cache preloading processors producer profile_memory
+0.20 profile_memory>and profiler>with program projects prompt prompt>embedding prompts push push>the puts python>dict
+0.20 python>ints queue>of radix ram>y range rank>8 ration re really really>the record record_shapes reference
+0.20 reference>cycle references references>to register_forward_hook registered registration registry released
+0.20 released>in released>until remain remove render request>2 reset resident response restart results>to retained
+0.20 retains retains>the retracing retrieval return reuse>the right right>after rle rollouts round running>mean
+0.20 running>sum sam2 sam2>inference sample sample>in save_for_backward saved>for saving saw scans scores>and sdpa
+0.20 self>debug_outputs self>history self>x sem sentences server server>leaks session session>dictionary sessions
+0.20 sessions>dict sessions>that set>as set>before settings sglang sglang>radix shape shape>1 shapes shown shows>4
+0.20 shut>that simple sin size>had size>of slice slice>of slope slow snapshot>shows snapshots snapshots>for
+0.20 so>predictions sortie spacy>transformer speaker stable>at stacks stacks>the state>on state_dict stay stayed
+0.20 stayed>flat stayed>on stays stays>i stays>level stays>resident std steady step step>in steps>for stops>at
+0.20 store>every stored stores stores>all stream streaming style styles subsampling sum>instead summary table
+0.20 table>was take>20 takes>just task>manager ten>hours tenants tensor>per tensors>for tensors>of tensors>until text
+0.20 text>to textures>of tf>2 that's>what that>release that>returns that>up the>9 the>adapter the>app the>attention
+0.20 the>beginning the>book the>c++ the>converter the>crops the>data the>debug the>end the>executor the>feature
+0.20 the>forward the>global the>gpu the>gpu's the>gradient the>graph the>intermediate the>k the>latents the>library
+0.20 the>limit the>loop the>masks the>mean the>memory the>mosaic the>night the>nightly the>node the>noise the>output
+0.20 the>past the>perceptual the>plug the>positional the>prefetch the>profiler the>registration the>render the>replay
+0.20 the>result the>results the>scores the>size the>steady the>stream the>test the>textures the>tracker the>trainer
+0.20 the>upscaler the>user the>viewer the>volume their>states them>for then>keep then>the there's there's>nothing
+0.20 they're thousand thresholds thresholds>100 throughout throughout>the thus tiles tiles>on time>someone times>w
+0.20 to>18 to>22 to>compare to>each to>speech to>update to>zero too>rtx torch>2 torch>cat torch>cuda torch>profiler
+0.20 torchmetrics>auroc tracer track tracker>gallery tracker>keeps tracks trajectories trajectory transitions tries
+0.20 trimmed troquei true>and ttl turning uint8 um under>torch undo unity unity>ml unloading unset unset>so
+0.20 until>evaluation until>gc up>front upgrading upscaler usage>after used>memory user's user>and using val
+0.20 validation_step values values>of vector verified version>1 version>2 via vid vid>é video viewer visible>in
+0.20 visitor's voice volume w w>dynamic wandb was>11 was>an was>being was>full was>global was>placed was>released
+0.20 was>unset we>keep we>moved web web>ui weight were>collected were>never what>fills what>you when>you who who>left
+0.20 whole whole>slide whole>test with>2048 with>every with>memory_summary with>new with>no with>profile_memory
+0.20 with>python with>tf without>crash wrapper writer writing wurden x1024 x1333 x>in x>model x>x yes>but you>have
+0.20 ~abort ~activ ~argum ~atten ~behin ~betwe ~blend ~break ~cache ~callb ~chaqu ~clien ~climb ~clone ~colum ~condi
+0.20 ~consu ~cores ~corpu ~creat ~cresc ~culpr ~custo ~delay ~delet ~destr ~dispo ~disti ~docum ~downg ~edito ~encod
+0.20 ~ensem ~entra ~entri ~estab ~estim ~evalu ~expir ~expla ~exten ~finis ~flush ~forgo ~frame ~funct ~gathe ~globa
+0.20 ~harml ~histo ~hypot ~image ~impro ~inste ~iobin ~itsel ~layer ~leave ~lengt ~libra ~liege ~loade ~manag ~membe
+0.20 ~memoi ~memor ~merel ~mosai ~negat ~objec ~ortva ~panda ~parke ~persi ~perso ~pinni ~plaus ~pooli ~prelo ~proje
+0.20 ~ratio ~reall ~refer ~remov ~repet ~repla ~resid ~respo ~resta ~retra ~savin ~sente ~serve ~setti ~sglan ~snaps
+0.20 ~sorti ~speak ~stack ~staye ~stead ~style ~suffi ~switc ~targe ~tenan ~they' ~thous ~torch ~trace ~track ~trans
+0.20 ~trimm ~troqu ~turni ~user' ~vecto ~verif ~versi ~viewe ~visib ~visit ~volum ~writi ~wurde ~больш ~выход ~драйв
+0.20 ~запро ~кажды ~модел ~памят ~работ ~храни é>a é>ration ó>n больше больше>не была была>в в всё>работает до
+0.20 работает い>で ち ち>て 万 上 予 列 卡>上 因>で 在>显 显>卡 枚 果>を 毎 毎>回 每 每>个 決 決>。 結 結>果 落
+0.20 落>ち 表 解>決 还 都 간 계 계>속 고 너 넣 넣>으 늘 두 리 만 세 셔 션 속 시 아 안 았 았>어 우 으 으>니 지 캐
+0.20 캐>시
+0.40 100>k 18>gb 3000>steps accumulated accumulation activation after ahead all and>targets bank>of batches
+0.40 batches>on buffer cache>had cache>of cleared clone closed collects cos cuda data delete device dictionary die
+0.40 each>call each>request embeddings en encode epoch epochs eval eval_accumulation_steps ever evicted eviction
+0.40 feats feature features>for finished fixed fixed>in fixed>it flat for for>3000 frame frames frees gallery global
+0.40 gpu grew had>no has>no held helps history holds hours in in>a in>init__ inference init__ it>has k known
+0.40 known>leak latents later leak>in leak>is leaks logits loras lost lru_cache masks>in maximum maxlen maxsize
+0.40 mb>per memory>bank memory>module million module moved name never>cleared never>frees night no no>eviction
+0.40 no_grad none of on on>cuda on>the our>own ours over past patchcore per>shape pile pile>up predictions preds
+0.40 prefix profiler recordings register release replay replay>buffer request result save saved slots slots>forever
+0.40 state stay>in switch tabs targets tensor test test>set textures the>device the>leak the>queue the>session to>0
+0.40 to>cpu torchmetrics tracker un under>inference_mode under>no_grad unloaded up up>in upgrade user users
+0.40 validation validation_step_outputs version visualisation weren't whole>dataset with>each ~accum ~batch ~clear
+0.40 ~close ~conca ~conve ~devic ~epoch ~galle ~laten ~logit ~maxim ~maxle ~maxsi ~milli ~modul ~outpu ~patch ~predi
+0.40 ~prefi ~promp ~reque ~retai ~sessi ~state ~store ~strea ~textu ~traje ~unloa ~weren ~утечк не после с утечка
+0.60 adapters adds bank call end every features forever grows hook hooks keep kept lora maps mb nightly no>maximum
+0.60 on>gpu outputs per>call results states steps store tensors the>card them under until until>the ~adapt ~buffe
+0.60 ~colle ~dicti ~embed ~evict ~forev ~night ~prefe ~profi ~regis ~tenso ~upgra ~visua
+0.80 append debug dict list lru masks new queue self ~featu ~relea
+1.00 cpu leak per ~resul
+1.20 cache each ~appen
+1.40 never
""",
    "kv_cache": r"""
-0.60 torch
-0.40 0>9 about all as buffers cache>holds cuda device does first gpu holds last memory needs never of rank step still
-0.40 the you
-0.20 0>2 0>3 0>4 0>6 0>8 0>85 0>95 131072>is 14>of 152>k 16>the 1>is 1>k 2048>and 250>k 2>gb 2>k 3>gb 40>gb 4>the
-0.20 65>k 7>b 8>gb 8>kv 8>on 8bit 9>gb =0 =4 =5 a a100 a>context a>smaller about>1 above across activations adam
-0.20 after>each allocator already always always>had and>8 and>max_num_seqs and>num_ctx and>the are as>last at>0 at>2
-0.20 at>a at>all autotune available>memory backward base became before before>the between bf16 bf16>and blame block
-0.20 blog both bs by bytes c>2048 cache>is cache>max cache>on cache_8bit call can't capture card>mentions card>this
-0.20 chunked chunked>prefill come compute compute>buffer context>fits context>the contexts count cp cpu cudnn data
-0.20 dataset days del dict each>rank eager effect embedding empty empty_cache end enough>for entries entry
-0.20 entry>count epoch error eval evaluated every everything f false feature fits>in float for>each for>this forward
-0.20 found four fp16 fp32 fraction frame from from>the g gb>and gb>of gb>on gb>same gigs gives gpus gqa>with grad
-0.20 gradient graph h had>no head healthy hence hidden i'm i've i>thought id if image images in in>14 in>a in>fp32
-0.20 in>kv in>my in>one in>the inference info into is>2048 is>larger is>on is>too it>was its job k>128 k>context
-0.20 k>words kernel kv>cache l last>month len>131072 lengths less list little loaded logits logprobs loss lru makes
-0.20 makes>the map matrix max>entry max>tokens max_model_len>is mb me mem mentions micro micro>batch might missing
-0.20 model's>max model>card model>weights models month most my need need>to needs>16 net node none num_ctx>in nvidia
-0.20 o of>24 of>32 of>a of>past on on>a only onto optimizer our our>own out output p padding parameters peak pid
-0.20 pipeline placa plain plus points post printed profile py python pytorch q q4_k_m r raise ram ran rank0 rank>does
-0.20 ready result return ring rows sample sampler saved say score scores scratch script see segments seq>len
-0.20 sequence>length setting several shape sizes small softmax someone split steps stops stored>in stores sum t table
-0.20 takes>about tensor tensors tf that's the>decoder the>forward the>last the>loss the>same the>sum the>values
-0.20 the>vit them there there's thing though three time to to>0 together tokenizer tokens>in tokens>to tokens>were
-0.20 tokens>with tokens>you train trainer training trains triton true try two type usage user util valueerror
-0.20 valueerror>the values>of video vit vocab was>at was>left was>the well were>not which>is wide with>0 with>22
-0.20 with>a within without workers workspace yaml your your>context zero ~acros ~activ ~adapt ~alrea ~alway ~backw
-0.20 ~becam ~befor ~betwe ~captu ~check ~chunk ~compa ~compu ~conta ~count ~cudag ~datas ~devic ~docke ~effec ~embed
-0.20 ~entri ~evalu ~every ~featu ~float ~forwa ~handl ~healt ~image ~infer ~initi ~insta ~inter ~kerne ~launc ~littl
-0.20 ~loade ~matri ~memor ~menti ~missi ~netwo ~nvidi ~optim ~outpu ~paddi ~param ~patch ~pipel ~print ~probl ~proce
-0.20 ~profi ~pytho ~pytor ~quadr ~raise ~recor ~repla ~resol ~resta ~resul ~retur ~sampl ~score ~scrat ~scrip ~sente
-0.20 ~sessi ~setti ~sever ~softm ~solve ~someo ~suppo ~swapp ~tenso ~that' ~there ~think ~threa ~toget ~torch ~train
-0.20 ~trans ~trito ~utili ~versi ~withi ~witho ~works
+0.20 00>mib 0>fails 0>gb 0>it 0>means 0>this 100>k 1024>and 10>gb 128>k 128>requests 12>0 12>gb 12>k 13>b 14>k
+0.20 1500>frames 16>05 16>gib 1>1 1>6 1>goes 20>gb 20>k 20>users 24>gb 256>concurrent 256>to 262>k 2>13 2>card
+0.20 3000>tokens 30>k 32768>and 32768>in 32>layers 34>gb 4096>in 4096>it 40>layers 41>layers 48>k 4>cards 4>k
+0.20 4>multiplies 4>windows 4>개 512>samples 5>beams 5>gb 5>mb 60>gb 64>long 65536>in 65536>on 65536>the 6>k 6>mb
+0.20 8192>ok 8>b 8>copies 8>k 8>mb 8>multiplies 8>times 8>に 9000>tokens 90>k 9>k =2 a>20 a>growing a>la a>leak
+0.20 a>million a>model a>number a>share a>single accused add>too admission after after>30 after>loading agents
+0.20 all>eight all>i all>on also>so and>16 and>2 and>32 and>5 and>dies and>have and>keeps and>max and>now and>passes
+0.20 and>self and>their and>v answers any>more architecture are>11 are>for are>only asks asks>for at>120 at>full
+0.20 available available>blocks avec b>then back>each baj baj>é batch>48 batch>of batch>prefill batch>total be>held
+0.20 beam>1 beam>5 beam>search begin blamed blocks>0 blocks>than blocks>were board board>and bpw branches
+0.20 buffer>alone buffer>is buffer>that but>you've by>8 by>four by>itself c>4096 c>8192 cache>after cache>by
+0.20 cache>dtype cache>it cache>lives cache>was cache_implementation cached caches>in caching came>on can>be card
+0.20 card>a card>at card>in carry carry>their case cat cd cd>4096 cells chat>is chunk comes comes>up complete
+0.20 completes computed concurrent>chats concurrent>sequences confession config>json configured context>buffer
+0.20 context>halved context>length context>of context>slider context_window_size context_window_size>4096 contexto
+0.20 conversation's copy>was costs crash crash>under crashes critic cross cross>and cross>cache ct2 ctk ctk>q8_0 ctv
+0.20 ctv>q8_0 cuda>graphs de decoder decoder's>cross decoding>needs deepspeed default default>context default>of
+0.20 demands dies>after dies>in documents doesn't doubled>what draft>model dtype>fp8 during>the dynamiccache each
+0.20 each>hold each>holding each>keeping each>token each>turn eats edit eight>slots el>contexto en en>la
+0.20 encoder>decoder engine enough>left even even>a even>one every>token exllama>max_seq_len f16 fa fails>c fails>in
+0.20 faster>whisper fills fills>the first>one fit fit>any fit>it's fits>the fixed>it for>1500 for>16 for>512 for>60
+0.20 for>9 for>k for>keys for>the forty fp8>kv fragmentation free>after from>256 from>config from>it front full
+0.20 full>32 full>context gave>4096 gb>available gb>board gb>gguf gb>per gb>reduce gb>since generate>with gets>slower
+0.20 gguf give>it go>down goes goes>through going gone good got got>it gpu>6 gradio greedy greedy>goes grouped
+0.20 grouped>heads growing>with grown guilty had>been had>put had>this had>to half>and halved>it has>90 has>grown
+0.20 has>its have have>had heads heads>so held here here>not hf hold hold>their holding i'd i>blamed i>do i>e
+0.20 i>needed i>set i>wanted i>wrote implementation in>both in>f16 in>layer in>llama in>lm in>max in>our in>parallel
+0.20 in>this in>transformers is>10 is>left is>ok is>preallocated is>simply is>smaller is>what isn't>what it it's
+0.20 it's>all it's>just it's>the it's>up it>failed it>fails it>kept it>rebuild it>runs it>so it>takes it>to it>took
+0.20 it>under its>past json just>one k>and k>cells k>each k>fits k>it k>new k>on k>that k>was k>which k>window kb>of
+0.20 keeping>its keeping>the keeps>growing kept>the key keys>for keys>values kills kills>it koboldcpp>with kv>buffer
+0.20 kv>kv kv>too kv_cache_dtype la>primera late late>edit layers>had layers>x leak leak>in leaves>no left>for
+0.20 left>over length>16384 length>of limit>at limited line llama>server llama_new_context llm lm lm>studio lmdeploy
+0.20 load load>since load>test loading>the loads>at loads>now log log>line long>chats long>documents long>that
+0.20 lowering lowering>max_num_seqs m>so made>it max>batch max>model max>total max_batch max_batch_size>128
+0.20 max_batch_total_tokens max_num_seqs>256 max_num_seqs>from max_seq_len maximum maximum>length maximum>number
+0.20 mb>per mb>token me>just means memory>not message message>says million mistake mlc model's model>file model>fits
+0.20 model>for model>i model>isn't model>len model>load model>no model>on model>was model>with more>blocks much multi
+0.20 multiplies multiplies>the my>12 my>mistake my>phone n>16 never>trims no>blocks no>gqa no>grouped no>it's no>leak
+0.20 no>room not>enough not>fail not>start notebook notebook>the nothing>is now now>on now>the np np>2 np>8
+0.20 num_ctx>32768 num_ctx>65536 num_ctx>was number of>128 of>256 of>48 of>each of>history of>the of>tokens off>so
+0.20 offloaded old ollama>ps ollama_num_parallel>4 on>8 on>my on>qwen once>the one>4090 one>request only>4 only>long
+0.20 our>case over>for overflowed overrides own own>kv page paged>pool pages parallel>8 parallel>slots parallel>users
+0.20 passes past>of past_key_values paste pdf per>token phone pick pool pool>for pool>has positions>and possible ppo
+0.20 preallocated preallocated>for prefill prefill>tokens prefix>caching prefixes primera prompt prompt>has ps pulled
+0.20 pulled>it put q4 q8 q8_0 q8_0>ctv q8_0>fa quantising rag ragged reasoning rebuild rebuild>with reduce>c remained
+0.20 remained>on reply requests>is reservation reserved>in reserves reserving reserving>the rest restores rollout
+0.20 rollout>engine rollouts rtx>4080 runs>on s>fine said>not same>layers same>prompt same>size same>time samples
+0.20 says>that search>with seconds self>cache send seq seq>length sequence sequence>of server server>comes session
+0.20 sessions>each set set>for set>it set>ollama_num_parallel shared shift shorter simultaneous since>i since>the
+0.20 single>sequence sized sized>for sized>from slider>is slider>to sliding sliding>window slot slots>i slots>in
+0.20 slower>and smaller>and smaller>than so>i so>long so>set so>that started>at startup static staticcache>in stored
+0.20 studio takes takes>more takes>what tells tells>the ten tensorrt tensorrt>llm tgi tgi's tgi's>max tgi>max
+0.20 than>what that>are that>buffer that>can that>fails that>i'd that>the the>12 the>attention the>board the>card
+0.20 the>complete the>config the>configured the>context the>critic the>decode the>default the>draft the>engine
+0.20 the>gguf the>history the>llama the>load the>log the>longest the>maximum the>message the>model's the>modelfile
+0.20 the>old the>page the>pages the>past the>per the>pool the>rest the>rollout the>rollouts the>server the>slots
+0.20 the>stored the>window their>own then then>crash there>were this this>old this>one this>since through>a ticked
+0.20 time>it times to>12 to>16 to>30 to>32 to>4096 to>90 to>give to>go to>q8_0 tokens>64 tokens>only tokens>that
+0.20 tokens>was tokens>while tokens>x too>large too>much took took>a took>that trained trained>with tree tree>of
+0.20 trimming trims true>during turn turns under under>load until until>the up up>front use_cache use_cache>true
+0.20 using v v3>in values>for wanted>to warmup was>all was>guilty was>my was>off was>set was>sized was>trained way
+0.20 webui weights>1 weights>15 weights>are weights>were went went>to were>in were>left were>too were>two what's>left
+0.20 what>eats what>filled what>fits what>remained what>the when when>20 where>16 where>before while>the whisper
+0.20 whisper>batch whole window>wants window>was with>1 with>16 with>4 with>4096 with>50 with>8192 with>batch with>c
+0.20 with>context with>contextsize with>max_batch with>max_batch_size with>n_ctx with>no with>shared without>it wrote
+0.20 x>24 x>65536 yes yesterday your>memory ~13107 ~26214 ~accus ~admis ~agent ~answe ~archi ~arran ~atten ~avail
+0.20 ~blame ~branc ~cachi ~confe ~conve ~criti ~deeps ~defau ~deman ~docum ~doesn ~engin ~exlla ~greed ~group ~guilt
+0.20 ~holdi ~limit ~lmdep ~lower ~maxim ~messa ~milli ~mista ~multi ~noteb ~numbe ~offlo ~outgr ~overf ~possi ~preal
+0.20 ~preem ~prime ~promp ~pulle ~quant ~reaso ~rebui ~reduc ~remai ~resto ~secon ~serve ~short ~simul ~slidi ~start
+0.20 ~studi ~trimm ~warmu ~whisp ~yeste é>el ó гигов из кэш на по い>た が>8 き き>ま で>き で>し に>し の>で の>メ
+0.20 キ キ>ス コ コ>ン ス ス>ト ッ ッ>ト テ テ>キ ト ト>を メ メ>モ モ モ>リ リ リ>が ロ ン ン>テ 上 上>下 下 下>文
+0.20 倍 列 動 太 太>大 文 权 权>重 要 起 起>動 重 개 됨 로>줄 류 시>가 어>서 였 이>니 있 있>어 잡 줄 줄>이 캐 캐>시
+0.40 # 0 0>in 16>k 1>m 200>k 64>k 800>kb =1 after>weights and>it batch blocks buffer c>65536 caches chats config
+0.40 contextsize>16384 costs>800 decoder's down down>to draft dtype eight exllama fails fits for full>length gb>card
+0.40 generations generations>each give gpu>and gqa halved history isn't it>a it>loads k>tokens kb keeping
+0.40 koboldcpp>contextsize left length llama lmdeploy>session_len loads many max_batch_size max_cache_len
+0.40 max_num_seqs mha modelfile more n_ctx of>cache ok ollama_num_parallel on>top paged past>keys prefix reduce room
+0.40 room>for says second>cache session_len sglang since sixteen slider speculative static>cache staticcache than
+0.40 than>the the>chat the>gpu the>layers the>static to>8192 token>costs too too>many top top>of total total>tokens
+0.40 with ~20000 ~block ~confi ~gener ~halve ~keepi ~model ~ollam ~overr ~paral ~prefi ~rollo ~sglan ~sixte ~slide
+0.40 ~specu ~token ~value
+0.60 32>k and>values beam beams c>0 cache>for concurrent contextsize fp8 growing keys>and koboldcpp layers model
+0.60 ollama seqs sequences slots the>model users weights what ~cache ~concu ~decod ~growi ~histo ~kobol ~layer ~lengt
+0.60 ~reser ~seque ~stati ~weigh ~windo
+0.80 chat long num_ctx parallel their token tokens values window
+1.00 c context kv len
+1.20 ctx keys num ~conte
+1.40 max past
+1.80 cache k
""",
    "library_workspace": r"""
-0.60 so
-0.40 b both cuda from graph in>the is model moved one run tf_cudnn_workspace_limit_in_mb you
-0.20 0>9 0>had 0>since 16>gb 1>15 1>3 1>5 20>gb 210>mb 24>gb 30>of 64>mb 8>mib =3 afterwards again algorithms>that
-0.20 alike all>of all>the allocation an>old app at>all at>once attention auf back batch>size been before benchmark>is
-0.20 between block blocks board both>fail buffer>is but but>the by c cc choosing compiled context costs costs>32 ctx
-0.20 cublas>handles cudagraphs cudnn>may cudnn>workspace cut days del der detected detected>for device disabled docs
-0.20 doesn't effect eight embedding empty engine>ok error even failed>to false>so file for>tactic forever forward
-0.20 four fp32 frames from>the fyi gb>of given got gpu grad graphs handler has>no have hence here hidden holds host i
-0.20 i'd images in>a in>one influence influence>on instead>of into is>a is>false isn't ist it>isn't its>communicator
-0.20 keeps kept kilobytes len line llama load loads log loop loss make map max>autotune max_split_size_mb may mb>of
-0.20 me mem memory mib>on moved>it my neither network never no>effect no>influence notebook now number of old on>it
-0.20 on>requested on>the only only>used optimizer order other our our>tf over part past pool profile python ram
-0.20 request requested>size reserved rest run>with s sample scratch>space second self server shape side single so>the
-0.20 state still stops>at table tactic>0 tell tell>us tensor tensorflow test tf_cudnn_workspace_limit_in_mb>256
-0.20 the>batch the>build the>card the>full the>gpu the>other the>rest the>second the>start the>whole them third time
-0.20 to>1024 together total train training trt>w trtexec>mempoolsize try turned two under until update us used user
-0.20 users version vram w>skipping was>given wasn't we weights whisper whole with>every with>the without your zero
-0.20 ~activ ~after ~befor ~betwe ~block ~captu ~chang ~check ~compl ~conta ~conte ~conti ~cudag ~cudam ~datas ~decod
-0.20 ~devic ~disab ~docke ~doesn ~effec ~embed ~encod ~entir ~excep ~featu ~float ~forev ~forwa ~frame ~gathe ~gener
-0.20 ~gradi ~graph ~image ~influ ~insta ~inter ~kilob ~measu ~momen ~neith ~netwo ~noteb ~numbe ~nvidi ~offlo ~optio
-0.20 ~param ~profi ~promp ~pytho ~quadr ~recor ~relea ~repla ~resol ~resul ~sampl ~secon ~seque ~serve ~singl ~snaps
-0.20 ~store ~toget ~token ~train ~turne ~updat ~versi ~wasn' ~weigh ~whisp ~windo ~witho
+0.20 02>gib 0>freed 0>no 0>two 11>mb 14>gb 14>th 16>8 16>channels 16>communicators 19>gb 1>34 1>6 1>gb 1>instead
+0.20 200>to 256>mb 2>gb 2>more 2>size 2>x 30>k 30>mb 32>mb 32>streams 3>d 3>layer 4000>steps 400>m 4096>and 4>02 4>gb
+0.20 4>helped 4>nodes 500>mb 512>before 512>is 512>mb 5>9 64>threads 6>gb 6>gib 8192>on 8>mb 90>mb 9>8 9>gb 9>of =4 a
+0.20 a>30 a>dummy a>few a>full a>gigantic a>new a>smaller a>temporary about>the alg1 alg2 algo>with algo_fwd
+0.20 algo_fwd>small algorithm>search algorithms>with all_gather all_reduce alloc allocate allocate>4 allocates
+0.20 allocator>had already already>and an an>8 an>algo and>finally and>fits and>gave and>it and>runs and>that's
+0.20 and>then and>they're and>those and>works arbeitsspeicher arbeitsspeicher>auf are are>cached are>made area>and
+0.20 area>not areas array>itself as>its as>large as>only as>temp as>the aside aside>the ask asked asks>for astronomy
+0.20 at>communicator at>cublascreate at>each at>startup at>that at>the autotuner autotuner's autotuning available
+0.20 avec avoided avoided>the backends backends>cuda backward>filter balanced batch>4096 batch>from batch>runs
+0.20 batched batched>svd be>made because>torch before>it benchmark>false benchmark>true benchmarking benchmarks big
+0.20 bilder bilstm brim buffer>for buffer>of buffers build>script building building>the but>it by>then cache caffe
+0.20 call call>the candidate candidate>and card card>already card>at card>i card>was channel channel>buffers chooses
+0.20 chooses>another chunk clones comm communicator>i communicator>setup communicators compile compiles config
+0.20 config>max_workspace_size configs conv3d conv>algo_fwd convolutions copies copies>of copy>and cost could>not
+0.20 couldn't crash>was create creating creating>the creation csr cub cublas>handle cublas_status_alloc_failed
+0.20 cublascreate>with cuda>cufft_plan_cache cudnn>0 cudnn>benchmark cudnn>enabled cudnn>handles cudnn>rnn
+0.20 cudnn>status cudnn>was cudnn_conv_algo_search>exhaustive cudnn_conv_layer cudnncreate cudnnrnn cufft>plan
+0.20 cufft>plans cufft_plan_cache cufft_plan_cache>max_size cufftplanmany cures cusolver's cusolver's>syevd cutlass
+0.20 d>conv darknet darknet>compile data data>is davinci's decreasing default default>in dej detector's deterministic
+0.20 deterministic>mode deterministic>true didn't>fit die dilated dispatch dnn>conv do>a don't>need double double>the
+0.20 down down>to driver>to due due>to duit dummy each each>allocate each>card each>new eigh enabled>false engine
+0.20 engine>build engine>was enough>with env env>and ep estimation every exceeded exceeded>what extension>with
+0.20 external external>buffer factor fail>in failed>and failed>as failing>call failing>in fails fails>in fails>not
+0.20 fait false>and far far>more fat few few>hundred fft>plan fft>plans filter>algorithm find>mode find>step
+0.20 first>call first>conv first>iteration first>linear fit flag>dnn flags flags_conv_workspace_size_limit for>3
+0.20 for>4000 for>64 for>memory for>node for>one for>tactics for>that for>the found found>no found>nothing free
+0.20 from>200 from>a from>outside full full>to fwd g>is gave>up gb>arbeitsspeicher gb>card gb>fixed gb>gpu gb>jetson
+0.20 gb>on gb>per gb>true gb>workspace gesvdj get>its gib gigantic gigs go go>down go>somewhere goes>through gone
+0.20 gpu>at gpu>has grabbed grabbed>the grouped groups>and had>already had>left had>only had>to handle's handle>could
+0.20 handles>are has>12 has>none held helped helped>me heuristic heuristics high>for huge hundred hundred>mb hungry
+0.20 i>know i>lowered implementation implementation>for in>cudnn in>ncclcomminitrank in>onnxruntime in>paddle
+0.20 in>tensorrt init initial initialized input>for inputs>were insufficient insufficient>memory ints is>2 is>enough
+0.20 is>fine is>gone is>misleading is>on it's>created it>failed it>fit it>in it>just it>lives it>no it>not
+0.20 iteration>is its>channel its>input its>own itself itself>is j'ai j'ai>r jetson k>matrix k>x keys know know>but
+0.20 kv>in large large>as last>byte late lazily leaves>a leaving>it left>no less let let>the library library>for
+0.20 limit limit>for linalg linalg>svd loaded lower lowered>the m>x made made>per magma malloc many matmul matrix>is
+0.20 max_size max_workspace_size>1 mb>and mb>on mb>we mb>were memory>hungry memory>in memory>left mempoolsize
+0.20 mempoolsize>workspace miopen_find_mode miopen_find_mode>fast misleading mode>off models models>are
+0.20 more>workspace much multi multi>gpu mxnet mxnet_cudnn_autotune_default mxnet_cudnn_autotune_default>0 my>2
+0.20 my>batch my>build n>30 n>i native nccl's nccl>buffers nccl>init nccl_buffsize>1048576 nccl_max_nchannels
+0.20 nccl_max_nchannels>4 nccl_nvls_enable nccl_nvls_enable>0 ncclcomminitrank>failed ncclcomminitrank>on nchannels
+0.20 need>it needed>more needs needs>a needs>room net net>runs new new>image nine nms no no>fail no>implementation
+0.20 no>memory no>room no>space node nodes not not>be not>the nvls of>11 of>12 of>2 of>several off on>400 on>64
+0.20 on>all on>an on>each on>start on>this one>shared one>to only>90 onnx onnxruntime out out>while own>context
+0.20 own>scratch own>work paddle paddle>flags_conv_workspace_size_limit paddle>from par pass passes peak peers per
+0.20 per>communicator picks picks>an plan>cache plan>for plan>of plans>cufft plug plug>in plus plus>the pool>and
+0.20 pool>limit process process>group process>groups profiling put>8 query r r>é radio radio>astronomy raising ran
+0.20 rank>from re re>runs reduce refused requested returns>null rnn>reserve room room>for running>it runs>at said
+0.20 same>batch same>net samples>the scratch>and scratch>area scratch>buffer scratch>for scratch>of script search>in
+0.20 searches serve ses set>to set>up sets setup several several>gigs sitio size>8192 size>needs skipped skipping
+0.20 skipping>tactic slow small smaller smaller>value solved>in solver somewhere sort sort>needs space>for space>in
+0.20 space>of space>to speed's spike spike>at split split>factor startup straw syevd symmetric syncbn t tactic>needed
+0.20 tactic>requested tactic>skipped takes tampons temporaries temporary>storage ten>times tensorrt's>tactic
+0.20 tensorrt>builder tensors>was tf tf_cudnn_use_autotune tf_cudnn_use_autotune>0 th that's>the that's>what that>3
+0.20 that>card that>length that>returns that>scratch the>14 the>allocator the>array the>batched the>big the>brim
+0.20 the>cache the>cpu the>crash the>data the>detector's the>engine the>handle the>handle's the>initial the>inputs
+0.20 the>keys the>last the>library the>memory the>models the>one the>peak the>rnn the>sparse the>spike the>split
+0.20 the>tensorrt the>theano the>trace the>very the>winograd theano theano>flag then>it's there>and this>device
+0.20 thread thread>and threads three three>times through>as through>on thrown thrust thrust>sort tiles time_once
+0.20 times>16 times>the timing to>4096 to>512 to>a to>fail to>gesvdj to>go to>it tokens>per too>big too>high too>much
+0.20 took took>a torch's torch>backends torch>had torch>linalg tp trace trace>it's transformed trial tries
+0.20 tries>algorithms triggered triton triton>autotune trt>builder trtexec trying>the trying>to two>gigs unlimited
+0.20 up>after up>its use value variants varying verlangt very very>same w wants>2 wants>a warnings was>4096
+0.20 was>double was>free was>in was>refused was>the was>too was>what were>left were>too weren't weren't>to
+0.20 what>helped what>was when when>creating when>it while>trying wise with>11 with>128 with>cudnn
+0.20 with>mxnet_cudnn_autotune_default work>array workspace>8192 workspace>for workspace>limit workspace>than
+0.20 workspace_limit_bytes workspaces>of x x>n x>of xla xla's ~10737 ~alloc ~alrea ~arbei ~astro ~avail ~avoid ~balan
+0.20 ~batch ~bilde ~bilst ~clone ~colle ~compi ~conv3 ~copie ~could ~cufft ~cutla ~darkn ~davin ~decre ~dilat ~dispa
+0.20 ~doubl ~engin ~estim ~excee ~exter ~facto ~filte ~gesvd ~gigan ~grabb ~greed ~helpe ~hundr ~hungr ~imple ~initi
+0.20 ~insuf ~itera ~itsel ~jetso ~lazil ~linal ~matmu ~mempo ~misle ~nativ ~nccl' ~onnxr ~paddl ~picke ~pytor ~raisi
+0.20 ~reduc ~refus ~reser ~scrip ~sever ~small ~somew ~speed ~statu ~strea ~symme ~syncb ~tampo ~tenso ~thean ~threa
+0.20 ~throw ~thrus ~timin ~trigg ~trito ~trtex ~unlim ~varyi ~verla ~weren à ç ç>a é>duit 要>4 设>成 间
+0.40 0>and a>work algorithms array asks benchmark>mode buffsize build builder bwd byte cached candidates channels
+0.40 communicator cublas_workspace_config cublascreate cudnn>fastest cusolver cusparse dnn exhaustive failing false
+0.40 fast fastest filter find for for>its full>card gb gemm group groups had it's its kernels last layer left level
+0.40 matrix max max_workspace_size miopen miopen>find nccl_buffsize off>the own per>thread plans ran>out reserve rnn
+0.40 search size split>k status streams svd tactics temp temp>storage tensorrt the>convolution the>first times trying
+0.40 wants>three what what>failed winograd with>benchmark work>area xla_gpu_autotune_level xla_gpu_autotune_level>0
+0.40 ~build ~cache ~candi ~creat ~cuspa ~deter ~exhau ~faile ~faili ~faste ~heuri ~kerne ~libra ~matri ~miope ~searc
+0.40 ~skipp ~solve ~torch ~tryin ~winog
+0.60 8>gb algo algorithm area buffer cublas cufft failed fft first mb mode ncclcomminitrank plan reserve>space runs
+0.60 space storage temporary the>matrix wants ~chann ~cudnn ~cusol ~group ~ncclc ~stora ~буфер гигов
+0.80 benchmark convolution input tactic ~commu ~cubla ~tempo
+1.00 handle nccl work ~buffe ~convo ~tacti
+1.20 conv ~algor ~autot ~bench ~handl ~works
+1.40 autotune scratch ~scrat
+2.00 cudnn
+2.20 workspace
""",
    "logits": r"""
-0.60 gpu no
-0.40 after be by cache cuda first heads mb nothing on ~nothi
-0.20 128>so 17>gb 1>1 1>and 4>k 5>k 90>k =1 =2 a about adam after>the alive alone an and applied>liger are>computed
-0.20 around at>0 at>32 attention attentions batch>1 batches being buffer buffers bug build by>the calls came card
-0.20 chunks chunks>of code come>to comes compute_loss computed could cpu curious custom d default dense device docs
-0.20 does e eager embeddings empty entropy>is epoch error fail failed features file for>the fp16 free from>the
-0.20 full>logits gave gb>for gb>of got gradients graph growth had has history i i'd if image images in>a in>bf16
-0.20 in>chunks in>full in>place in>the inference input into is>5 isn't it>is it>was its job k>and k>by k>tokens k>x
-0.20 keeps keeps>the kernels know layers left liger>kernels list load loaded logits>are map maps mask max mb>in
-0.20 memory mode moments my my>notes my>theory negligible new nodes none notebook notes number o of>1 of>1024 of>48
-0.20 ok optimizer our output>in own pairwise parallel parameters past patched per per>batch per>head pixels place
-0.20 pool position>logits preprocess_logits_for_metrics>takes put px q qk qk>t ram rank relative results room running
-0.20 runs sample samples saved says session set>to since since>the single size so so>it so>logits so>that somebody
-0.20 start state still store table takes>the ten tensors test the>argmax the>cache the>card the>first the>log
-0.20 the>model the>second the>start theory those through to>the together tokens>in too torch total train training
-0.20 upcasting via vit w was was>the we weights which while>the windows without works would>be you your zero ~alloc
-0.20 ~appen ~appli ~aroun ~batch ~besid ~buffe ~compa ~confi ~curio ~custo ~defau ~detac ~devic ~encod ~exten ~faile
-0.20 ~featu ~graph ~histo ~image ~inter ~kerne ~laten ~loade ~longe ~memor ~momen ~negli ~noteb ~optim ~pairw ~paral
-0.20 ~param ~patch ~pixel ~point ~proce ~quadr ~recor ~relat ~resta ~runni ~singl ~someb ~someo ~squar ~start ~theor
-0.20 ~throu ~toget ~varia ~weigh ~windo ~witho ~worke на
+0.20 1024>50257 10>gb 10>m 120>k 150>k 151>936 151>k 16>400 16>completions 16>gb 18>1 1>contiguous 1>gib 1>in 1>the
+0.20 2048>x 250>k 25>만 29>gb 30>k 33>gb 35>gb 3>3 3>million 40>gb 4>3 4>6 4>and 4>x 500>k 50257>4 50>k 512>50257
+0.20 64>k 8>2048 8>4 8>k 8>times =5 a>full a>gradient a>million a>row a>second a>time a>vocabulary a>while adaptive
+0.20 adaptive>softmax add>up after>all again against against>the all all>of all>positions all>steps all>words along
+0.20 along>the always an>argmax and>done and>makes and>rejected and>student and>this and>unmasked and>with another
+0.20 another>copy appears arcface are>16 are>fine argmax>and array array>of as>big as>large as>soon as>target at at>a
+0.20 at>all at>each at>every at>once at>the at>this ate attention>flash axis b>x backward>of batch>16 batch>2
+0.20 batch>32 batch>512 batch>to beam beam>at beams beams>batch before between>teacher bf16 big>chunk blocks>have
+0.20 body bonus both both>in bring bring>the builds>the bytes calculate call can>have categorical chosen chosen>and
+0.20 chunk>is chunked>loss chunked>prefill chunking chunking>the classes>and classes>in classifier>has complete
+0.20 complete>score compute compute_metrics>receives computing>it computing>the context>for contiguous>copies
+0.20 contiguous>copy copy>of cpp cpp>python crash crash>sits crossentropy ctc cut_cross_entropy decoder default>from
+0.20 dictionary dictionary>for dies disappear distillation distribution>at distributions distributions>for
+0.20 distributions>over div do>it doing done down down>from drop duplicate each>at each>of echo embedding en enormous
+0.20 enough>to entire entire>vocabulary entries entries>for entropy>bonus entropy>upcasts era eval>batch eval>with
+0.20 eval_accumulation_steps>4 evaluation>stores every every>eval every>position every>token everything>by exactly
+0.20 extra extra>memory face>recognition failing failing>request fc fell fell>from fill>the fine fine>tune flag
+0.20 flag>the flash>is float>a float>copy floats for for>64 for>all for>distillation for>each for>every four>bytes
+0.20 from from>0 from>k2 from>torchtune full>copy full>vocabulary functional fused>linear fused>loss gather gathered
+0.20 gathers gathers>n gb>and gb>copy gb>drop gb>peak gb>plus gb>then gb>we gemma's>vocabulary generate generated
+0.20 gets>the gets>you gib go goes>beyond hah has>3 have have>run head's head>output hidden hidden>states holds hot
+0.20 i>moved identities identities>batch in>8 in>grpo in>llama in>logits in>modeling_llama in>nn in>one in>order
+0.20 in>ppo install instead>of is>8 is>as is>b is>enormous is>enough is>exactly it's>the it>by it>disappear it>shifts
+0.20 it>the it>we items its>gradient joint>b joint>is joint>output just k2 k>before k>bpe k>classes k>floats k>logits
+0.20 k>long k>to k>wide keep keeps>a kl>distillation kl_div labels languages large large>as last last>layer layer
+0.20 layer's>result layer>of length length>4096 les les>logits liger liger's liger's>fused liger>fused line>patch
+0.20 linear listo llama3 llama>cpp lm>eval lo lo>que log>probabilities log>probs log_softmax>makes logits_all
+0.20 logits_all>true logits_to_keep logits_to_keep>1 loglikelihood loglikelihood>tasks logprob logprobs>of logps long
+0.20 long>prompt loss>from loss>over m>floats m>items made>the mainly makes>another makes>the margin masked>and
+0.20 masked>positions materialises max_logprobs me>go million mlm model model>has model>was modeling modeling_llama
+0.20 modelo monster moved moved>them multilingual multiplied multiplied>with multiplies>everything my>sequences n
+0.20 n>512 n>l n>t n_ctx need needed needs needs>a never>the new>tokens nn>functional no>more no>other not>attention
+0.20 not>in not>the now num_logits_to_keep of of>2 of>every of>model of>shape of>the off off>now on>qwen once>set
+0.20 one>for one>line one>piece one>that one>with one_hot ones>only only>the only>took or or>so order order>to
+0.20 ordinary original out>4 output>distribution output>for output>is output>layer output>layer's output>tensor
+0.20 output_scores output_scores>true over>1 over>a partial partial>fc pass passed peak>fell peak>vanish peak>went
+0.20 per>step per>token perplexity>script piece pieces pip pip>install plain plus policy por position>in
+0.20 position>though positions>at pour ppo precompute predict_with_generate predictions predictions>and
+0.20 predictions>of prefill preprocess_logits_for_metrics>with prob probabilities probs>for projected projection>to
+0.20 prompt_logprobs>1 pruned pruned>rnnt python que r receives recognition ref reference rejected reporting>back
+0.20 resolved response return returning rnn rnn>t rnnt rnnt>loss row>for row>of rows>in same>time sampling
+0.20 sampling>with sasrec score scores>and scores>is scores>of scoring second>full selective selective_log_softmax
+0.20 sequences>are set>it set>the setting sft shape>n shift shift_logits shift_logits>contiguous shift_logits>logits
+0.20 shifts sits>in sized so>there softmax>instead softmax>over softmax>with solves>it soon soon>as sort sort>the
+0.20 sorts speech speech>model spike split>the states states>get step steps stops>in stores>the student
+0.20 student>distributions suffers t>and t>joint t>u t>v tables targets tasks tasks>and teacher teacher's teacher>and
+0.20 tensor tensor>is tf>one_hot than>the that's that>fails that>output the the>backbone the>backward the>big
+0.20 the>complete the>crash the>cross the>dictionary the>distribution the>document the>embedding the>end the>engine
+0.20 the>entire the>extra the>face the>failing the>frozen the>full the>gradient the>kl the>last the>liger the>logprob
+0.20 the>long the>masked the>original the>prefill the>projection the>reference the>sequence the>server the>speech
+0.20 the>teacher's the>tied the>tokenizer the>transducer's the>transformer the>trouble the>word them>off this>flag
+0.20 though tied>embedding times times>as to>1 to>120 to>128 to>call token>logps token>of tokenizer tokenizer>from
+0.20 tokens>made tokens>with tokens>x took took>a top>64 torch>float32 trainer trainer>gathers transducer's
+0.20 transducer's>joint transformer trl trouble true>during true>in tune u>v u>x units unmasked unmasked>position
+0.20 unsloth up>8 up>on upcast upcasts ur use>preprocess_logits_for_metrics v>16 v>5000 vanish vanished version
+0.20 version>please view view>1 vllm vocab>is vocab>times vocabulary>at vocabulary>scores vocabulary>sized was>doing
+0.20 was>needed was>that we>fit we>split went>from what>ate where where>it while>to why wide>as wins with with>250
+0.20 with>an with>beam with>it with>llama without>this word word>scores words>at words>four x x>4 x>u x>v xlm xlm>r
+0.20 y>listo yet yet>it you>not ~12825 ~15206 ~25000 ~26214 ~again ~alway ~anoth ~appea ~arcfa ~befor ~calcu ~chose
+0.20 ~colum ~deman ~dicti ~dimen ~disap ~disti ~dupli ~embed ~enorm ~entir ~entri ~error ~exact ~faili ~forwa ~gener
+0.20 ~gradi ~hidde ~ident ~label ~langu ~large ~lengt ~liger ~linea ~logli ~mainl ~margi ~mater ~milli ~model ~monst
+0.20 ~neede ~ordin ~origi ~passe ~piece ~polic ~prefi ~proba ~prune ~pytho ~recei ~recog ~refer ~rejec ~respo ~retur
+0.20 ~sampl ~sasre ~scori ~seq2s ~setti ~shift ~speec ~state ~stude ~suffe ~table ~targe ~that' ~thoug ~torch ~trans
+0.20 ~troub ~unmas ~unslo ~upcas ~vanis ~выход ~разме ~слова батч гб перед словарь это 万 表 那 가>25 가>너 개 개>라
+0.20 결 계 계>산 까 까>해 나 너 너>무 니>까 라 로>나 마 만 만>개 무 산 손 손>실 실 실>을 어>휘 을 지 청 크 텐 텐>서
+0.20 하>니 해 해>결 휘 휘>가
+0.40 128>k 42>gib 4>so 71>to always>the argmax b b>t big cewithchunkedoutputloss chunk chunked classes columns
+0.40 completions compute_metrics computing cross>entropy cross_entropy crossentropyloss cut distribution dpo error's
+0.40 eval evaluation exactly>tokens final final>projection float32 forward from>71 full fused gemma gemma's gradient
+0.40 grpo guilty head>with in>float in>fp32 joint k>entries kl label label>smoothing line linear>ce llama lm_head
+0.40 made makes masked metrics micro micro>batch million>classes more nn nn>crossentropyloss of>them over>the
+0.40 position preprocess preprocess_logits_for_metrics probs projection prompt_logprobs qwen request request>is
+0.40 result row sampled sampled>softmax scores>for sequences smoothing the>final the>guilty the>output the>scores
+0.40 times>4 to>38 tokens torchtune true u wide with>gemma ~argma ~cewit ~chunk ~compu ~cross ~evalu ~float ~gemma
+0.40 ~guilt ~logit ~logpr ~maske ~multi ~predi ~promp ~reque ~resul ~seque ~smoot ~teach
+0.60 152>k ce contiguous float>is fp32 is>the k>words log_softmax logits>float over peak perplexity positions prompt
+0.60 t v words ~15193 ~class ~compl ~conti ~distr ~entro ~gathe ~perpl ~proje
+0.80 batch copy lm logprobs the>head the>loss token ~softm ~token
+1.00 cross log vocab ~outpu ~posit ~score
+1.20 entropy k loss output scores vocabulary ~vocab
+1.40 float head softmax
+1.80 logits
""",
    "model_weights": r"""
-0.60 batch cache k mb ~train
-0.40 adam after buffer each fine free from>the graph last limit loss num of>the our pool run runs state step then
-0.40 torch true used ~alloc ~buffe ~memor
-0.20 0>1 0>2 0>4 0>8 0>9 0>and 11>gb 12>gb 13>gb 16>bytes 17>gb 1>2 1>5 1>and 1>gb 2>7 2>9 2>gb 300>mb 32>k 33>layers
-0.20 3>gb 4>1 5>gb 6>9 7>b 80>gb 8>k 8>x 9>gb =0 =4 =5 a>1 a>b a>bit above activations adafactor adamw add all>the
-0.20 allocated alone>exceed am amp and>my and>never and>not and>the and>v app args around array at>0 at>all at>the
-0.20 attention attn b>with backend backward base>to batch>of batch>size batches be>the before>it big blocks box
-0.20 buffers by>the c card>has card>i card>is card>so card>then cell change checkpointing chunk chunks ckpt column
-0.20 come>to comes>to computed container context conv copy>of costs could could>you couldn't cpu>first crash created
-0.20 ctx cuda>0 cut d dataset days debug decoder del desktop device>cuda device_map>0 devices dict display does>not e
-0.20 eager en>la epoch error eval evenly exceed>the extra f fail failing fails false features file>was fine>tuning
-0.20 first>card fix fixed flash for for>all for>sdxl for>the fraction frames function g gb>at gb>is gb>one gb>per
-0.20 gb>weights gpus grad gradient gradients grads graphs grid growth h h100 had>no hadn't half>a head heads hence
-0.20 here heron his holds host i>noticed i>put i>was id if>the images in>4 in>a in>that in>the in>total in>vram index
-0.20 inference inputs intended is>3 is>8 is>a is>called is>on is>the is>what issue it's it's>the it>has it>runs
-0.20 it>was itself jax job jobs just>for keras keys know l latest layers>offloaded leave leaves len less let list
-0.20 lives lives>on load_tensors loading>model loading>the loads>the local location log logits long look look>at loop
-0.20 lora loss>is m>parameters machine made made>it map_location maps mask master master>weights max maybe mem memory
-0.20 mib million>parameters mine minutes mixed mmap mode model>card model>in model>was modelfile models models>heron
-0.20 moments more much>for my>own nccl needs new next next>to no_grad nodes none not>a not>the notebook np num_ctx
-0.20 nvidia nvidia>smi of>24 of>all of>it off off>the ok old ollama on>0 on>cuda on>each on>that on>to once only>the
-0.20 onto>the open optimizer out out>of output own p page pairs parameter passes past peak per picture pid plus>two
-0.20 post prefill print program pth py python ranks rather rather>than read record reduce refiner>is request requires
-0.20 returns rtx s same samples saw say says scene scheduler search second>one seconds see seq server service set>it
-0.20 seven shape shares shows sizes slot small smi softmax splits>the stable start starting states steps still
-0.20 stops>at swap t t>t tensors test tf that that>can't that>i the>3 the>8 the>display the>host the>last the>lora
-0.20 the>loss the>one the>record the>same the>story the>trouble their there there's think ti time to>0 to>4 to>6 to>a
-0.20 to>cpu to>say tokens top torch>cuda torch>load total>and train trained trainer trains tried triton tuning
-0.20 two>text until>the up>on update us user uses using v variable virtual w warm warm>up was>going was>never was>on
-0.20 was>still was>too we webui weights>on well what what>the where where>it which window windows with with>6 with>a
-0.20 worker workers workspace would wrote yes you>wrote zero ~adafa ~answe ~appli ~aroun ~backe ~backw ~batch ~block
-0.20 ~captu ~chang ~chunk ~colle ~colum ~compu ~concu ~conte ~could ~crash ~datas ~decod ~delet ~deskt ~detec ~diffe
-0.20 ~disab ~displ ~envir ~evenl ~excep ~faili ~featu ~finis ~fract ~frame ~funct ~gradi ~graph ~hadn' ~handl ~histo
-0.20 ~image ~infer ~input ~inten ~inter ~itsel ~lates ~launc ~leave ~light ~logit ~machi ~maste ~mater ~minut ~model
-0.20 ~momen ~multi ~norma ~noteb ~notic ~nvidi ~ollam ~optim ~outpu ~pickl ~pictu ~point ~posit ~preco ~predi ~prefe
-0.20 ~prefi ~prese ~pretr ~proce ~produ ~profi ~progr ~pytho ~quadr ~rathe ~recor ~reduc ~relea ~remai ~rende ~repea
-0.20 ~repla ~repli ~repor ~reque ~requi ~reser ~resta ~resto ~resul ~resum ~retur ~runti ~sampl ~sched ~searc ~segme
-0.20 ~seque ~serve ~share ~snaps ~softm ~state ~syste ~targe ~tenso ~threa ~throu ~torch ~trito ~tunin ~updat ~upgra
-0.20 ~upsca ~windo ~worke ~works на
+0.20 # 0 0>80 0>because 100>gb 11>2 11>3 12>9 13>5 13>b 140>gb 14>and 15>and 15>b 15>each 15>gb 17>22 19>gb 1>4 1>as
+0.20 1>means 1>the 20>b 22>b 22>it 22>to 24>0 256>takes 2>bytes 2>half 2>x3090 3060>with 30>b 30>gb 31>gib 32>b 3>e9
+0.20 3>each 3>tb 40>it 40>m 40>million 41>gb 43>layers 43>to 47>b 47>gb 4>billion 4>bit 4>gb 4>not 52>gb 5>large 65>b
+0.20 65>gb 6>7 72>b 7>bs 80>gib 81>layers 8>as 8>gb 8>the 8>xa100 99>layers 99>on 9>of =2 =3 a100 a100>40 a5000 a6000
+0.20 a>13 a>16 a>3080 a>3090 a>32 a>4080 a>4090 a>6 a>70 a>config a>dense a>dtype a>float a>la a>network a>night
+0.20 a>second a>smaller a>t4 a>working aborts aborts>with about>1 about>twenty accelerate act act>order active
+0.20 adapter after>i afterwards afterwards>and again again>for all all>30 all>47 all>moved all>resident altered
+0.20 ambitious ambitious>for an>embedding an>empty an>idiot and>64 and>again and>became and>card and>ends and>is
+0.20 and>it's and>loads and>moves and>none and>now and>one and>simple and>starts and>that and>then and>thereby
+0.20 and>took and>vae and>when and>zero any any>batch anything>on are>active are>being arguments arrives as as>float
+0.20 as>float32 as>i as>in as>model as>you at at>1 at>28 at>40 at>90 at>any at>fp16 at>its at>load at>max at>maximum
+0.20 at>shard auf auf>der auto>put automodel automodel>from_pretrained automodelforcausallm avec away away>so
+0.20 awq>checkpoint b>and b>are b>at b>does b>doesn't b>in b>on back back>then back>to backbone backbone>with baj
+0.20 baj>é bar base>one base>refiner base>with basically batch>is be>on became became>a because>max_memory been
+0.20 been>left been>moved before>any before>it'd being besides besides>the between>ram bfloat16>halved bigger
+0.20 bigger>than billion>parameters billion>times billion>weights bits blew blew>up block>on bloom bloom>7 bnb bnb>4
+0.20 board>and board>has boards both both>encoders both>live breaks>in bumped but>alive by>256 by>lowering by>mistake
+0.20 by>my by>themselves call call>half calls calls>automodel came came>up can't can't>go card>40 card>before
+0.20 card>first card>there card>use card>with cards carry carte cast chance chance>on chart chart>so check
+0.20 checkpoint>got checkpoint>is checkpoint>shards class come>up comes comes>from compare>the compiled compiled>with
+0.20 complete completo compute_type config>json config>said constructor contained context>length continues controlnet
+0.20 controlnets conversion converts copies copy copy>deepcopy copy>is counted counted>by covers creation cuda
+0.20 cuda>before cuda>call cuda>setup culprit das de>16 deberta deepcopy deepcopy>model deepseek dense deploy
+0.20 deprecation dequantised>on der>karte des dev>in device>and dict>but dies dies>while diffusion>part directory
+0.20 directory>is disk do>not doesn't>get doesn't>load don't>find done double>of draft draft>model drop>to
+0.20 dropped>from duplicate during>a during>loading e9 each>on each>one each>only each>rank each>shard early>as edge
+0.20 eight el el>contexto el>modelo elegant else>in ema ema>on embed embedding>layer embedding>was
+0.20 enable_model_cpu_offload encoder encoder>alone encoder>for encoder>is encoders encoders>vae ends>with
+0.20 engine>still ensemble ensemble>of es esm2 even>an even>if even>in even>reach every>block every>card
+0.20 everything>up exist exist>and existed exllama expand expected experts>resident exported failure>at falling
+0.20 falling>back false>so far far>too fat fell ffn fifth figured file file>in file>is file>of fill>the find>room
+0.20 first>board first>gpu first>prompt fit>4 fit>on fits>with five flag flag>was flan flan>t5 flatten float32>and
+0.20 float32>so float>copy float>in float>on footprint for>10 for>eight for>four for>me for>mixtral for>my
+0.20 for>stability for>this force forget forty forward>has forward>is found found>the four four>bytes fp16>conversion
+0.20 fp16>is fp16>on fp16>the fp32>28 fp32>first fp32>on fp8>file from>22 from>43 from>8 from>copy from>llama
+0.20 from_pretrained>to front>in full full>32 full>thing full>width gave>a gb>3060 gb>and gb>card gb>de gb>he
+0.20 gb>jetson gb>laptop gb>t4 gb>take gb>with gb>you gb>카 generation>and get>through get_memory_footprint giant gib
+0.20 gib>1 gib>and gigabytes gigs>of given given>to go go>into goes goes>in goes>onto going going>with got>it got>the
+0.20 gpu>had gpu>i gpu>layers gpu>offload gpu>support gpu>where gpu_split grows grows>with had had>not had>only
+0.20 had>to half>on halved halved>the happening happens happens>only has>16 has>24 has>4 has>8 has>been hasn't>got
+0.20 hat hat>es have have>2 have>one have>to he>has helm helm>chart hfdeepspeedconfig hidden hidden>size hint hold
+0.20 hold>that holds>its how>far i'd>loaded i'm>an i>asked i>found i>had i>load i>must i>removed i>switched i>took
+0.20 i>try i>write idiot ids>x if>only ignored>because image>i in>8 in>every in>force in>half in>init__ in>int4
+0.20 in>layer in>line in>lm in>model in>tf in>there in>training in>your init init__ installed instance>type
+0.20 instantiates instantiates>the instead instead>of into>24 is is>140 is>26 is>28 is>52 is>64 is>7 is>9 is>being
+0.20 is>bf16 is>bigger is>enough is>expected is>more is>sent is>simply is>too isn't isn't>for isn't>going isn't>room
+0.20 it it'd it's>1 it's>simply it>aborts it>breaks it>came it>can't it>comes it>fails it>fell it>for it>goes it>load
+0.20 it>needed it>over it>starts it>stops it>takes it>to it>under it>with its>experts its>parameters its>slice
+0.20 itself>which jetson jo just>isn't k>x karte keep>the keeps>it keeps>the kept>on kernel>was kicked koboldcpp
+0.20 koboldcpp's kwarg la la>placa la>premi la>tarjeta la>versi lab>note larger larger>than las layer>after layer>of
+0.20 layer>with layers>from layers>of les les>poids les>quatre line>40 line>which linear live>at llama>at llm
+0.20 llm_int8_skip_modules lm>studio's load>and load>on load>the load_in_4bit>true load_in_4bit>was loaded loaded>for
+0.20 loaded>the loader loader>fell loader>makes loading>checkpoint loading>in loading>so loading>takes loads>fine
+0.20 lost>in low lower lower>ngl lowering lowvram m m>rows m>to made>the main>one makes makes>a makes>the many mark
+0.20 matter matter>for max_memory>0 max_memory>had me>5 me>at me>nothing means means>the medium>en merge>script
+0.20 merge_and_unload merged>one merging merging>the meta million million>rows million>users missing missing>so
+0.20 mistake mistake>the mixtral>is mixture model>came model>cuda model>float model>for model>from model>parallel
+0.20 model>parameters model>plus modelo moe moe>layer moment moment>the moved moved>to moved>with moves>them mx450 my
+0.20 my>call my>case my>code my>config my>embedding my>gpu my>mistake my>network n n>gpu nan native need need>100
+0.20 needed needs>to network>for network>has networks never>reached next>line nf4 ngl>22 ngl>43 nicht night>of no
+0.20 no>chance no>data no>forward no>other no>setting no>way no>wonder nobody node>at none>on nope>not not not>2
+0.20 not>elegant not>even not>fit not>in not>reached not>to note nothing>else nothing>is nothing>to now now>fails
+0.20 now>it number number>of object of>131072 of>200 of>7 of>9 of>fp16 of>params of>ten of>that of>them of>video
+0.20 of>what off>so offload>was offloaded>layers ok>i'm old>version on on>2 on>6 on>a on>all on>disk on>gpu on>load
+0.20 on>the once>for once>is one>80 one>board one>built one>for one>loads one>per one>process only>after only>want
+0.20 onnx>on onto ops other other>arguments out>it out>that outside>of outweigh outweigh>the over>both own>a paper
+0.20 parallel>4 parallel>size parameters>alone parameters>by params passed>a passed>so people>forget per>card
+0.20 per>image pesos pick pick>a picked picked>the piecewise>and pipe>to pipeline>and placa place place>in place>of
+0.20 placed>on placement plain plain>and plus plus>the poids policy policy>ref precis precis>ã precision>copy
+0.20 precision>doesn't premi premi>è printed printed>by problema prompt>on pushes put>every put>everything put>on
+0.20 q4>and q5 quant quantization_config quantization_config>was quantize quatre qwen>32 r r>é ram>and ran>with
+0.20 rank>holds rca re re>carte reach reach>the reached reached>the readme>says reads reads>the really really>in
+0.20 recipe recommender ref ref>value refiner>and refiner>two removed removed>it repo's rest review reward>model
+0.20 right>away rolling room rows rows>at rows>by said same>card same>network same>session same>time same>weights
+0.20 saved>me says>it scope>so script>keeps sd3 sdxl's sdxl's>unet sdxl>base se second>copy sent serving set set>of
+0.20 set>the setting setting>in setting>was settled settled>the shard>9 shard>is sharding shards shards>at share>one
+0.20 sharing sharing>the sibling silently silently>ignored simple simply>don't simply>too since since>our since>the
+0.20 single>3090 single>device sit sit>in size>1 size>of skip slider>was slow>but slowly small>one smaller
+0.20 smaller>variant so so>2 so>one so>second so>you solved solved>by solved>it somebody>put spread spread>over
+0.20 stability stability>and start>and starts starts>and stay>empty stays>empty student studio's super support
+0.20 support>and sur>la swaps switch switching>to t4 t5>xxl table>from table>of tables takes takes>14 takes>place
+0.20 tarjeta tb>of teacher ten>networks tensor tensor>parallel tensor_parallel_size text>encoders tf>serving than
+0.20 than>the that's that's>2 that's>the that>all that>it that>key that>number that>on the>2060 the>4 the>a5000
+0.20 the>adapter the>auto the>awq the>backbone the>bar the>blocks the>checkpoint the>class the>config the>constructor
+0.20 the>controlnet the>cpu the>cuda the>culprit the>default the>dense the>device the>diffusion the>draft the>edge
+0.20 the>ema the>evaluation the>export the>exported the>failure the>fifth the>first the>flatten the>footprint
+0.20 the>fp16 the>full the>gptq the>half the>helm the>hfdeepspeedconfig the>hidden the>input the>instance the>int8
+0.20 the>large the>loader the>main the>matter the>merge the>merged the>mixture the>moe the>object the>original
+0.20 the>paper the>params the>pipeline the>q4 the>q4_k_m the>quant the>recipe the>refiner the>repo's the>safetensors
+0.20 the>second the>setting the>size the>small the>space the>text the>thing the>tied the>total the>two the>vision
+0.20 the>vocab the>weights the>whole the>xxl them themselves then>stops there>even there>in there>isn't thereby
+0.20 thing>is thirteen this>fork this>hardware this>model this>size thought thought>the through>plain thus tie
+0.20 tie_word_embeddings tied tied>embedding tiene time>that's times>four times>on tipped to to>15 to>28 to>30 to>32
+0.20 to>44 to>bfloat16 to>carry to>document to>drop to>float to>fp16 to>full to>half to>sit to>spare to>tune
+0.20 to>unload todas together>during tokens>a told>it too too>ambitious too>heavy too>many took>four took>the
+0.20 torch>bfloat16 torch_dtype>torch torch_dtype>was torch_dtype>wasn't tout tp>1 tp>2 transformer transformer>alone
+0.20 transformers transformers>4 true>is try twenty twice>as twice>one twice>so two>controlnets two>copies two>times
+0.20 type under>the unet unet>both unet>vae unets unload unpacked>the unpacked>to unquantised untied until>it up
+0.20 up>first up>in up>right update>after usage>climbs use>one use>the vae vae>all vae>and value van variant>by versi
+0.20 versi>ó version versions>are versus vez vez>de video video>memory vision>tower vit>g volta wants>two warning>and
+0.20 was was>24 was>dropped was>given was>ignored was>left was>loading was>lost was>missing was>off was>put
+0.20 was>silently was>wrong wasn't wasn't>found wasn't>installed wasn't>passed way>a weights>are weights>no
+0.20 weights>since weights>that's weil weil>die went went>from went>to were>loaded were>there were>too what>i
+0.20 what>worked when>i where>only which>the while>i whisper whole>backbone whole>thing width with>20 with>22 with>3
+0.20 with>40 with>gpu with>int8 with>lowvram with>model with>ngl with>only with>tensor with>that with>to with>tp
+0.20 without>that without>trouble won't wonder word worked>on works>and works>on wrong x12 x3090 x>65536 x>8192 xa100
+0.20 y y>los yet>the you>are you>can't you>have you>picked your>code your>config your>script zero>3 ~13107 ~abort
+0.20 ~accel ~after ~alter ~ambit ~arriv ~backb ~balan ~basic ~becam ~bigge ~board ~bumpe ~chanc ~compi ~compl ~confi
+0.20 ~const ~contr ~corre ~count ~cover ~culpr ~deber ~deepc ~deplo ~depre ~direc ~doubl ~dupli ~elega ~ensem ~exlla
+0.20 ~expan ~expec ~expor ~falli ~falta ~flatt ~footp ~forge ~gener ~gigab ~hfdee ~hidde ~inpai ~insta ~inste ~jetso
+0.20 ~kicke ~kobol ~large ~linea ~lower ~lowvr ~matte ~mergi ~metta ~milli ~missi ~mista ~mixtu ~nativ ~neede ~nobod
+0.20 ~nothi ~objec ~ocupa ~outwe ~passe ~picke ~polic ~probl ~pushe ~quatr ~reach ~reall ~recip ~recom ~remov ~repo'
+0.20 ~revie ~sdxl' ~secon ~settl ~shard ~shari ~sibli ~silen ~slowl ~small ~stabi ~stude ~studi ~switc ~table ~tarje
+0.20 ~teach ~that' ~thems ~thirt ~thoug ~tippe ~trans ~twent ~untie ~varia ~versi ~versu ~warni ~wasn' ~whisp ~загру
+0.20 ~модел ã>o è è>re é>la ó>n ü модель одну уже это い>た が>原 げ げ>た し>ま せ た>の に>下 に>載 の>が ら>起 イ
+0.20 レ ー 下 下>げ 全 全>部 動 動>し 原 原>因 因 起 起>動 載 載>せ 部 꾸 꾸>니 당 당>연 델 됐 되 려 로>바 모 모>델
+0.20 바>꾸 에>올 연 연>히 올 을 카 카>드 하>니 한 히
+0.40 11>of 16>bit 28>gb 4bit 70>b 81>81 8bit a10g a>2 alone>is and are b>to balanced base>and because bfloat16 bit
+0.40 bit>flag bitsandbytes bitsandbytes>wasn't branch but>the can't>hold checkpoint cuda>no dense>layer dequantised
+0.40 dev device>map device_map device_map>auto doesn't downloaded downloaded>the during eighty empty even fails>in
+0.40 falcon>40 fell>back first>and fit flux>dev fp8 full>precision gb>each gets>to gpu has heavy ignored in>float32
+0.40 in>fp32 into it>dies large large>v3 layers>on layers>were left>out load_in_4bit load_in_8bit low_vram max_memory
+0.40 meaning merge merged model>to modules moving must my>script n_gpu_layers network ngl>99 of>experts of>parameters
+0.40 offload on>one only>about onto>a passed pipeline precision put q4_k_m q8 quantised quantization refiner repo
+0.40 repo>has resident second second>card shard>11 so>it split stops t5 table text text>encoder that>repo the>base
+0.40 the>board the>fp8 the>loading the>parameters thing to>cuda to>device to>shard together tower tp twice two
+0.40 unpacked v3 variant vision was>1 was>at weights weights>were were whisper>large xxl you your ~autom ~becau
+0.40 ~bfloa ~bitsa ~branc ~check ~conve ~devic ~doesn ~downl ~durin ~eight ~embed ~encod ~happe ~ignor ~loade ~meani
+0.40 ~merge ~movin ~offlo ~paral ~pipel ~place ~quant ~refin ~resid ~revis ~toget ~unpac ~unqua ~visio ~weigh
+0.60 26>gb 34>b 40>b alone auto awq billion card config device embedding embedding>table falcon float flux fp32
+0.60 from_pretrained gb gigs gptq in>bf16 it>loads layer loading map mixtral model of>15 parallel pretrained reward
+0.60 shard simply this torch_dtype ~billi ~dequa ~falco ~float ~loadi ~mixtr ~netwo ~preci ~rewar
+0.80 base board dtype experts float32 half int8 load ngl parameters q4 ~exper ~layer ~param ~simpl
+1.00 bf16 fp16 loads
+1.20 layers
+1.60 b
""",
    "non_torch_memory": r"""
-0.60 a every
-0.40 # b buffer each full grad i is it last limit no on out second the>first was we weights with>torch ~secon ~weigh
-0.20 0>8 0>9 0>in 1>g 24>gb 3>and 40>gb =0 =5 about actor adam adamw added again all>of allocate allocates>its
-0.20 allocation an are as as>intended at at>once at>the attention base batch batches because bfc bit blaming board
-0.20 by>default byte bytes called capture cards case changed changed>nothing checkpoint child communicator compile
-0.20 config container copy crash cuda>context cuda>memory cuda>set_allocator cuda_visible_devices cudnn cupy>cuda
-0.20 custom data>works dataset decode device>memory die dies different do does down dropped dtype during eight else
-0.20 enable end epoch error even exported failing failure false>is file finds finds>nothing fixed for for>a for>half
-0.20 four fp32 from fyi gb>for gb>the gib gives good gpu>keeps gpu>memory gpu_memory_utilization grab graphs h had
-0.20 has>no hence holes i'd i>was id image increase instead>of intended into its>communicator jax>had jax>in job jobs
-0.20 just just>torch kv la launch layers leftover length like line lives>in living living>in load local log long look
-0.20 loop loss makes makes>it map maps max maximum maximum_pool_size mem mit mode model>i models more my n nccl
-0.20 nccl>allocates need needs new no_grad nodes none not not>a not>in now num numbers of>them off off>the old on>my
-0.20 one ones only>torch onto optimizer or os over own>context pass past per per_process_gpu_memory_fraction pinned
-0.20 planned>for pool>with preallocated processes prompt put py ram rank ranks reduce removed request returns rl run
-0.20 running runs s same>card saved says self server set_allocator setup shape shapes show>up since size sizes slice
-0.20 so so>the split starts state stayed steps still subprocvecenv swapped table ten tensor test than than>the
-0.20 the>cache the>context the>default the>engine the>last the>leftover the>old the>pipeline the>pool the>pytorch
-0.20 the>script the>second the>weights their them there they thread time times to>0 tokens too took>1 torch>2
-0.20 torch>and torch>cuda torch>load torch>no_grad total train triton true two under up up>in update us usage using
-0.20 utilization v100 variable vision vllm vs wants we>don't went what where whole with without workers works
-0.20 works>on workspace x xla_python_client_mem_fraction you your zero ~batch ~becau ~blami ~block ~calle ~captu
-0.20 ~chang ~chann ~check ~chunk ~colle ~compa ~compi ~compu ~confi ~custo ~datas ~debug ~defau ~disab ~doubl ~dropp
-0.20 ~durin ~evalu ~excep ~faili ~failu ~float ~forwa ~funct ~gener ~gradi ~handl ~helpe ~incre ~insta ~inten ~kille
-0.20 ~large ~launc ~layer ~lefto ~lengt ~livin ~minut ~multi ~night ~norma ~numbe ~objec ~optim ~outpu ~param ~parti
-0.20 ~pictu ~pinne ~point ~predi ~print ~reduc ~refer ~repla ~reque ~resol ~resto ~resul ~rollo ~runni ~serve ~someo
-0.20 ~staye ~store ~subpr ~switc ~thoug ~trito ~updat ~varia ~versi ~visio ~windo ~witho ~worke ~works ~wrapp и
+0.20 0>opens 10>g 11>gb 12>gb 13>gb 14>5 150>mb 18>of 1>1 1>and 2000>and 200>mb 2>26 300>files 3>gb 4096>batch 4>g
+0.20 4>k 5>of 64>mb 7>gb 7>in 8>and 9>model =1 =2 a>big a>cpu a>pytorch a>stack a>stray a>torch acceleration
+0.20 acceleration>structure after after>del after>each after>preprocessing after>reset alive>next all>memory
+0.20 allocated>up allocates>by allocator>keeps allow allow_growth and>bvh and>gc and>hw_decoder_load and>inference
+0.20 and>its and>leaves and>left and>memory_reserved and>that's and>the and>torch's arch arch>ti are>allocated aren't
+0.20 arena>in arena_extend_strategy arena_extend_strategy>ksameasrequested arrays>are arrays>of as>soon as>the aside
+0.20 at>2 at>4096 at>75 at>top augmentation back back>the based batch>use be>freed before>the before>torch began
+0.20 belongs belongs>to beside>the between>nvidia blocks booster brax brax>env bst buffers>are buffers>came
+0.20 buffers>for buffers>from buffers>live build>with bvh by c'est cache>was caching caching>allocator call call>to
+0.20 came>back came>on can can't can't>have card>and card>belongs card>next card>on card>set card>through cell cell>2
+0.20 claim claimed client clustering come>from communicators con>4 config>set_visible_devices configured contacts
+0.20 context context>that contexts contexts>of control core>cuda counter cpu cpu>and cpu>only create created>at crf
+0.20 crumbs ctranslate2 ctx>gpu cuda>arrays cuda>gpumat cuda>module cuda>release_cache cuda>to_device cudf>in cugraph
+0.20 cuml>umap cupy's cupy's>memory cupy>and cupy>pool cv2 cv2>dnn cycles dali dali's dali's>pipeline dans dans>le
+0.20 data's data>with dataframe>on datasets decoded decoded>frames decoders decord>gpu decord>with deepep del>dtrain
+0.20 denoise denoiser dense depth detector device>1 device>arrays device>before device_memory_gb dlpack dmatrix
+0.20 dnn>with doesn't>give don't>fit dont drjit dtrain e>torch each>not each>scan eats eats>7 egl>contexts embedding
+0.20 embedding>cache embedding>step empty_cache>before encoder engine engine>in engines entire>card env env's
+0.20 environments envs exec expected face face>detector fails fails>as faiss's faiss>gpu faiss>standardgpuresources
+0.20 feature feature>cache fewer ffmpeg files fine fine>it's first>and first>op fit>together fits flush
+0.20 flush_malloc_cache for>40 for>all for>input for>reading for>tensorboard for>the forgot>that found found>nothing
+0.20 found>with fragmentation fragmentation>but frame frames frames>in free free_all_blocks>before freed from>it
+0.20 from>tf from>within front g>4 g>and gap gap>between garde gave gb>after gb>before gb>came gb>index gb>out
+0.20 gb>outside gb>peak gb>scratch gb>temp gb>that gb>times gb>turned gb>which gbs get_default_memory_pool
+0.20 get_default_memory_pool>free_all_blocks gets gets>its gigabytes give gl>context gl>interop global goes>through
+0.20 gone gpu>0 gpu>and gpu>beside gpu>from gpu>index gpu>standardgpuresources gpu_hist gpuarray gpumat gpumat>pool
+0.20 grabbed grabbed>the graph>when graphics grew>to grid grown grown>to gym's gym's>physx habitat habitat>sim
+0.20 had>all had>grown had>its half half>of half>the has>the hash have>200 have>it headless>no heap held held>the
+0.20 helps hide hist hm3d holds>the hw_decoder_load i>expected i>suspected import>in importing in in>a in>blender
+0.20 in>cell in>device in>one in>opengl in>process in>that in>this in>torch index infers init init>arch initialises
+0.20 innocent innocent>the inside inside>our inside>the insightface interop>buffers interpreter invisible
+0.20 invisible>to is>0 is>at is>imported is>made is>small is>torch isaac's isaac>gym's isn't it's>the it>grabs
+0.20 it>helps it>initialises it>off it>once it>run its>framebuffers its>own its>turn itself itself>and jax's jax>and
+0.20 jax>brax k>the keeps>a keeps>what kept>its kept>the kernel>but kernels kornia ksameasrequested lang le>m left
+0.20 left>its left>nothing left>too library libtorch lightgbm list>of little little>to live live>in lo>pas loaded
+0.20 loaded>for loader>in lower>max_gpu_contact_pairs m>ê managed managed>pool mapped mapped>the matlab
+0.20 max_gpu_contact_pairs mb mb>each me me>400 me>back mem_fraction memory>1 memory>for memory>of memory>pool
+0.20 memory>summary memory>that memory_reserved memory_stats memory_summary mempool mesmo metric mitsuba ml
+0.20 model>fails model>in moment moment>you most most>of much mujoco mxnet mxnet's mxnet's>pool na nccl>buffers nerf
+0.20 neural never never>released next>in no>camera no>size not>enough not>visible notebook notebook>cell nothing>to
+0.20 nsys numba>cuda numba>device nvdec>sessions nvidia>smi nvshmem nvshmem_symmetric_size o3d o3d>core occupied>the
+0.20 ocr of>16 of>300 of>card of>cuda of>half of>my of>the of>thirty of>what ok>so on>cpu on>import on>top once
+0.20 one>line one>script only only>for only>in only>to onnx op open open3d open3d's opencv opencv's opencv's>cuda
+0.20 opencv>cuda opened opengl>context opens>one optix>denoiser our our>eval our>process our>training outside>of
+0.20 outside>the own>allocator own>cached own>pool paddle>ocr paddle>preallocates paddleocr pairs part>of pas pas>é
+0.20 peak>the percent physics pid pipeline>buffers pipeline>with plugin plus pool>beside pool>has pool>holds pool>it
+0.20 pool>keeps pool>so pool>w pool>was pool_allocator pools>in post>processing preallocate>false prefetch>8
+0.20 prefetch_queue_depth preprocessing preprocessing>free_all_blocks proc process>and processing processus projector
+0.20 pulled pulled>in pyannote python>as pytorch's pytorch3d>is pytorch>sees quality quarters quedaba queue ran>the
+0.20 rapids>umap rasterizecudacontext rasterizecudacontext>instead read reader reading reclaim records reinitialize
+0.20 reinitialize>pool_allocator release release_cache released released>to removing>the render render>textures
+0.20 renderer's renders res res>settempmemory reserved reserves>1 reserves>its reset rest rest>is returned rmm's
+0.20 rmm's>pool rmm>reinitialize room>to runtime same>device same>interpreter same>notebook same>one same>proc
+0.20 same>process same>program same>python same>script same>worker says>2 scan scenes script script>had script>with
+0.20 see sees session>for sessions>of set set>and set>at set_gpu_allocator>pytorch set_mempool_release_threshold
+0.20 set_visible_devices set_visible_devices>gpu setbufferpoolusage settempmemory settempmemory>64 setting>tf sich
+0.20 simulation sit sit>on sits sits>there size>at smi smi>and so>much so>when soon soon>as space spacy>with stage
+0.20 standardgpuresources standardgpuresources>reserves start>with started starves state>in statistics stats
+0.20 step>fits step>kept still>held strategy stray streams streams>4 structure surfaces>of suspected suspected>a
+0.20 swallowed symmetric symmetric>heap take>6 takes>1 takes>so temp temp>memory tensorboard's
+0.20 tensorboard's>projector tensorflow>for tensorflow>is tensorflow_datasets tensorrt tensorrt>engine tensors>and
+0.20 texture textures>on tf's tf>config tf>data's tf>keras tf>on tfrecords that's>9 that>my that>takes that>torch
+0.20 the>64 the>call the>clustering the>crumbs the>cudf the>cupy the>dataframe the>dense the>device the>difference
+0.20 the>egl the>encoder the>engine's the>env's the>ffmpeg the>gap the>gpu the>host the>isaac the>keras the>missing
+0.20 the>moment the>mxnet the>net the>neural the>numba the>number the>nvdec the>onnx the>physics the>pid the>policy
+0.20 the>renderer's the>simulator the>space the>taichi the>tensors the>tf the>tfds the>tokenizer the>training
+0.20 the>unity the>vram the>vulkan the>warp them>memory then>fails then>torch there>beside therefore>the thinks
+0.20 thirty this>program three three>quarters threshold through ti ti>cuda ti>init to>12 to>live to>read to>torch
+0.20 to_device together tokenizer too>little took>5 took>the top torch's>cache torch>agent torch>allocator torch>but
+0.20 torch>can't torch>gets torch>has torch>policy torch>step torch>then torch>with touch training training>in
+0.20 training>process transforms trt true>with tudo turn turned>it umap>before unity unreal use>the
+0.20 use_pytorch_for_gpu_memory uses ve very very>script via video>in viewer viewer's viewport visible visible>to
+0.20 voxel>grid vulkan w warp>lang was>allocated was>created was>innocent was>only wasn't>set were were>on were>set
+0.20 were>the what>it when when>the which whole>gpu with>a with>ctx with>cupy with>half with>its with>no with>our
+0.20 with>the within>the wp wp>set_mempool_release_threshold writer xgboost>gpu_hist xla yet>it you>touch your>jax
+0.20 ~accel ~appli ~aren' ~belon ~boost ~cachi ~camer ~claim ~class ~compe ~conta ~crumb ~ctran ~cugra ~cupy' ~cycle
+0.20 ~dali' ~data' ~deall ~deepe ~detec ~devic ~dispo ~dlpac ~dmatr ~dtrai ~embed ~expec ~faiss ~featu ~ffmpe ~fragm
+0.20 ~gigab ~gldel ~gluon ~gpuar ~gpuma ~grabb ~habit ~infer ~initi ~innoc ~insid ~insig ~invis ~isaac ~itsel ~kerne
+0.20 ~korni ~ksame ~libcu ~libra ~libto ~light ~littl ~loade ~manag ~mappe ~matla ~mempo ~metri ~mitsu ~moder ~momen
+0.20 ~mujoc ~mxnet ~neura ~nvidi ~nvshm ~occup ~opene ~perce ~physi ~plugi ~prefe ~proje ~pulle ~pyann ~pytho ~quali
+0.20 ~quart ~queda ~raste ~reade ~readi ~recla ~reini ~relea ~runti ~scene ~scrip ~senti ~setbu ~sette ~shrin ~stand
+0.20 ~stati ~summa ~suspe ~swall ~symme ~tfrec ~think ~thirt ~thres ~throu ~toget ~token ~train ~unrea ~upsca ~viewe
+0.20 ~viewp ~visib ~vulka ~write çã çã>o é>a ê ê>me в гб на か で>し ん>で プ 갑 갑>니 같 같>은 도>돌 로>세 세 세>스
+0.20 스 스>에 아>갑 었>어 은 잡 켜 텐 텐>서 토 프>로
+0.40 10>gb 1>5 1>gb 400>mb allocated and>torch app beside but>the cache card contact ctx cudamalloc cuml
+0.40 dali>pipeline data dataframe del dgl egl engine's faiss false flax framebuffers free_all_blocks gb>torch gnn
+0.40 growth headless holds hw interop is>fine isaac jax>preallocates keeps kept keras leaves lower memory>isn't net
+0.40 network next next>to nvdec>surfaces nvdiffrast nvdiffrast>gl onnxruntime's onnxruntime's>arena opens outside own
+0.40 paddle physx physx>buffers pipeline plug plug>in policy pool>in preallocate preallocates>three prefetch program
+0.40 pyrender python pytorch pytorch3d rapids renderer reserves rmm sessions sim simulator spacy summary surfaces
+0.40 taichi takes tf>data tfds the>card the>cuda the>gnn the>optix the>process the>torch the>voxel then took>all
+0.40 torch>in umap use video voxel warp within xgboost xla_python_client_preallocate
+0.40 xla_python_client_preallocate>false yet ~besid ~conte ~cudam ~dataf ~decor ~denoi ~headl ~inter ~leave ~netwo
+0.40 ~nvdif ~onnxr ~open3 ~openc ~outsi ~pipel ~polic ~preal ~prepr ~progr ~pyren ~rapid ~sessi ~starv ~strea ~struc
+0.40 ~surfa ~taich ~withi ~xgboo ~проце в>том же при сеть том тут
+0.60 5>gb allocator arena arrays cudf cupy decoder decord device import its its>pool jax memory numba nvdec
+0.60 preallocates process same tensorflow the>network the>same to>the took ~alloc ~array ~buffe ~decod ~engin ~frame
+0.60 ~paddl ~reser ~simul ~tenso
+0.80 buffers gl opengl part scene textures torch's ~impor ~openg ~pytor ~rende ~textu ~torch
+1.00 gb gpu optix tf
+1.20 ~proce
+1.40 pool
+2.60 torch
""",
    "none": r"""
-1.80 =5
-1.40 gb
-1.20 full made
-1.00 fits gave gigs k kept was
-0.80 big board fit float frame got had held loads needs never of>that pool put room that's>the the wants where while
-0.80 ~refus в на
-0.60 7>gb 8>gb =3 adds and>it's arena args at>once b because billion came chunk contiguous copy cured dense die dies
-0.60 eats float32 go gone idle init inside into is>what its keeps lab leak left made>the million must no>crash now o
-0.60 ok on>gpu ones pass request self since sized tensor than>the the>notebook tokenizer took typed vm w wasn't were
-0.60 what>i your ~becau ~belon ~billi ~buffe ~conti ~cudah ~gigab ~insid ~milli ~quadr ~recor ~simul ~solve ~store
-0.60 ~wasn' гигов и 就
-0.40 0>98 10>gb 11>gb 13>gb 16>gb 17>gb 1>m 2>bytes 300>mb 400>mb 4>gb 6>gib 8>and 9>gb a10 a>million a>model a>third
-0.40 adapter after all all>the although and>my and>our and>that and>they are>only as>much at>8 autotune backbone>is
-0.40 batch batch>64 been>moved beside bincount bits book bs buffer buffers buffers>for bus>error but>still cada
-0.40 can't>be card carry ceiling complete computation configured counted cpu>in cudagraph cudahostalloc cupy cured>it
-0.40 cures custom dans debug defaultcpuallocator device>at did>it died does>nothing drop dropped e>traceback__ each
-0.40 early em embedding en enable enough>to entire env eval every exc experts failed>not fails fails>in fails>with
-0.40 fell fills first>and fixed fixed>it flat float>is flux follow>up for>a for>each forgot forty forward found
-0.40 frames free>in freed g g>and gaps gb>but gb>the generator gigantic gives>you gl got>it gpu gpu>and gradients
-0.40 greedy grid grows guilty had>already had>been half hami having held>the hence>the hires hires>fix history hit
-0.40 hold holds hour i>changed i>do i>set ids if>i in>memory in>one in>that in>your index instantiated int int8
-0.40 is>back is>exactly is>fine is>not is>ok is>smaller is>too it it>not itself k80 keeps>a kept>the keys kills la
-0.40 large later le left>for length limit live lived local lock logits>float lol loop lost made>it makes maps max
-0.40 means meant memory>is memory>module merge message>says missing mlock model_max_length module moment monitors
-0.40 more morning mortem much>as multi na need needed new no>maximum no>more no>other not of>my okay old on>cuda
-0.40 on>it on>top one one>was onto onto>the optix our>test paddle parallel part>is per_process_gpu_memory_fraction>0
-0.40 pids pipe plugin plus post>mortem pr probs pt px pytest real recorded recording recordings refused remain
-0.40 request>is reranker residues resize reuse room>for row same>batch same>time sample>rate saved scene scores sdpa
-0.40 sent serving session sessions set>to seven shards showed silently silly sixteen skip slots slots>forever slurm
-0.40 so>the solved speed split squared stage starts stay stayed step stop stopped stopped>the store stores sudo taken
-0.40 tasks tells tenant test test>script tf>serving that>one the>9 the>arena the>big the>eval the>first the>frame
-0.40 the>guilty the>limit the>memory the>request the>session the>tape the>test the>torch the>whole the>width them
-0.40 themselves there>you thus to>8 to>cuda together told too too>many took>the tracks train training trains tries
-0.40 true>does turned turned>out twice up up>with variable vision volatile volatile>true vram wanted was>deleted
-0.40 was>never was>still was>too we>are weights weights>are went went>from went>in while>the whole whole>card wide
-0.40 width with>0 with>its with>map_location work works works>with wrapper wsl x x>the y yes you>have you>see yours
-0.40 zeros ~10000 ~adapt ~algor ~allow ~altho ~attri ~autog ~autot ~batch ~besid ~bigge ~binco ~block ~ceili ~chann
-0.40 ~compu ~confe ~const ~conve ~copie ~count ~creat ~cudam ~decod ~dicti ~direc ~doubl ~dropp ~embed ~encod ~exper
-0.40 ~exten ~forgo ~forme ~gathe ~gigan ~greed ~growt ~guilt ~havin ~helpe ~histo ~ignor ~itsel ~jupyt ~longe ~missi
-0.40 ~modul ~morni ~morte ~multi ~neede ~netwo ~overf ~overw ~paren ~passe ~piece ~plugi ~point ~prefi ~pretr ~promp
-0.40 ~pytes ~reloa ~remai ~reran ~reser ~resid ~retai ~rollo ~score ~servi ~sessi ~share ~showe ~silen ~sixte ~squar
-0.40 ~start ~staye ~strea ~survi ~tacti ~tempo ~tenan ~thems ~thous ~toget ~trito ~turne ~updat ~upsam ~upsca ~visio
-0.40 ~volat ~wante ~буфер ~добав а всё гб до добавил не при с し>た た た>。 た>ら ま>し 了 어 어>요
-0.20 # 000>patches 0>1 0>1200 0>2 0>20 0>25 0>3 0>35 0>75 0>88 0>90 0>92 0>95 0>97 0>99 0>during 0>is 0>lifts 0>means
-0.20 0>on 0>starts 0>takes 0>this 0>two 0>was 0>with 0>would 100>k 100>keeps 100>steps 1024>1024 1024>in 1030>for
-0.20 1030>that 1050>ti 1080>p 1080>ti 10>i 10>is 10>k 10>of 10>threads 11>2 11>5 11>of 128>k 128>let 12>7 12>b
-0.20 12>bytes 12>each 12>gb 12>it 12>still 14>00 14>8 14>gb 14>gigs 152>k 1536>px 15>and 15>gb 16>bit 16>g 16>gib
-0.20 16>k 16>that 18>gb 19>gb 1>1024 1>400 1>6 1>9 1>95 1>does 1>e9 1>goes 1>it 1>loss 1>makes 1>please 1>to 200>k
-0.20 200>mb 200>tokens 20>and 20>free 21>4 21>6 21>of 224>224 224>is 224>px 22>gb 23>gb 24>21 24>now 24>times 256>256
-0.20 256>is 256>to 25>is 26>gb 28>gb 2>1 2>25 2>700 2>8 2>and 2>but 2>g 2>gb 2>in 2>of 2>same 2>so 2>that 2>the
-0.20 2>works 2>x3090 3000>steps 30>b 30>g 30>gb 30>m 31>6 31>gb 32>16 32>and 32>b 32>stops 32>with 34>gb 37>gb 38>gb
-0.20 394>mb 3>4 3>9 3>e9 3>gb 3>in 3>m 3>missing 3>of 3>rd 3>the 3>x 400>k 4096>4096 4096>and 4096>mb 4096>w 40>000
-0.20 40>b 40>g 40>gb 40>streams 42>gib 45>in 48>as 4>5 4>75 4>84 4>cards 4>compile 4>for 4>g 4>k 4>no 4>one
-0.20 4>processes 4>profiles 4>q 4>ranks 4>windows 4>with 4bit 50>k 512>512 512>before 512>fails 512>for 512>is 512>mb
-0.20 5>0 5>6 5>as 5>gb 5>of 5>x 600>gb 600>mb 60>k 60>sequence 64>4096 64>in 64>is 64>kb 64>m 64>mb 65536>on 6>5 6>7
-0.20 6>app 6>doesn't 6>for 6>gb 700>mb 700>mib 70>b 70>gb 71>to 78>of 7>2 7>x 8000>mb 800>kb 80>is 8192>in 8192>mib
-0.20 84>84 8812>python 88>is 8>00 8>3 8>e9 8>g 8>gib 8>is 8>mb 8>q 8>while 9000>tokens 900>k 9216>tokens 95>for
-0.20 95>with 96>cubed 98>on 9>12 9>24 9>6 9>ema_loss 9>gigs 9>it 9>of 9>works a100>80 a10g a5000 a6000>with a>1050
-0.20 a>12 a>13 a>20 a>3 a>48 a>64 a>70 a>b a>bare a>batch a>big a>cell a>crowd a>crypto a>ct a>dedicated a>display
-0.20 a>float32 a>full a>garbage a>gigantic a>global a>graph a>growing a>gt a>jupyter a>k80 a>kernel a>la a>large
-0.20 a>leak a>leftover a>list a>lock a>long a>loop a>machine a>moment a>monitor a>no a>number a>panorama a>pretrained
-0.20 a>python a>pytorch a>quarter a>rented a>row a>smaller a>space a>tenth a>threadpoolexecutor ablation aborts
-0.20 about>6 about>7 about>that above>and acc acceleration acceleration>structure accumulated accumulates accused
-0.20 activations activations>for activations>of active actor actor's adafactor>and adam>doesn't adam>to adamw8bit
-0.20 adamw8bit>and adamw>py adamw_8bit adamw_torch adaptive add addbackward0 added adding address address>space
-0.20 adjacency adjacency>matrix after>adding after>an after>i after>killing after>restoring after>that after>the
-0.20 after>weights agents agents>in ai ai>gave algo algo>with algorithm algorithm>search alibi alibi>bias alive>by
-0.20 all>8 all>good all>its all>layers all>night all>on all>over all>patches all>predictions all>ten allocate>4
-0.20 allocates>twice allowed allows almost alone alone>is alongside already>initialised already>running als also>have
-0.20 although>the ambitious an>8 an>a10 an>algo an>already an>episode an>epoch ana's and>10 and>260 and>b
-0.20 and>batchnorm and>data and>done and>drop and>eval and>every and>everything and>forgot and>friends and>gpu
-0.20 and>have and>i'd and>in and>it and>its and>keeps and>kept and>left and>loss and>memory and>no and>nobody and>not
-0.20 and>now and>nu and>once and>only and>out and>second and>seconds and>she and>so and>step and>stopped and>their
-0.20 and>then and>this and>those and>values and>we and>with and>works and>wrote and>wsl and>you and>your animation
-0.20 annotation annotation>id anon anon>rss another>for another>thread antes any>more anymore aphrodite aphrodite>gmu
-0.20 api>no app>app app>with append>e appended appending appending>made arange are>40 are>600 are>70 are>fine
-0.20 are>identical are>made are>on are>too arg argmax>and argument argument>and array artificial artificial>limit
-0.20 as>1 as>an as>cuda as>float as>i as>is as>it as>large as>model as>nothing as>nvidia as>one as>only as>seconds
-0.20 as>soon as>tensors as>that as>two aside asked>for asked>it asks>for asr assign assigned async async>allocator at
-0.20 at>11 at>17 at>20 at>2048 at>256 at>31 at>4 at>4096 at>512 at>98 at>99 at>about at>capturing
-0.20 at>cudagraphinstantiate at>every at>fp16 at>load at>one at>same at>start at>this at>window attached>tensors
-0.20 attempt's attends attention>or attention>slicing attn attn>is attn_implementation>eager attn_implementation>sdpa
-0.20 attribute auf auf>der autograd autograd>and autograd>on automatic1111 autotune>no available>blocks averages
-0.20 avoided avoided>the away axes axes>of b>are b>at b>awq b>for b>loaded b>on b>t b>to back back>in back>on
-0.20 backbones backend>cudamallocasync background backprop backward>and baddbmm bail bail>out baj baj>é bank
-0.20 bare>cuda base>image basically batch>2 batch>3 batch>32 batch>count batch>no batch>per batch>runs batch_size
-0.20 batch_size>in batches batches>in batching batchnorm be>1 be>allocated be>enough be>freed be>had be>made
-0.20 be>shared be>stored beam beam>1 beam>search beams became>a because>the because>torch becomes been>set before
-0.20 before>any before>appending before>i begin begins behaves behind>it being being>built believed>this belong
-0.20 belong>to belonged belonged>to belongs belongs>to benchmark>false benchmark>mode beside>the between>epochs
-0.20 between>the beyond bhid bhid>bhjd bhij bhjd bhjd>bhij bias big>chunk bigger biggest billion>times bincount>with
-0.20 binds bleibt blieb bloc block's blocks blocks>0 blocks>at blocks>that bloom board>has boards body booking
-0.20 booking>sheet boot boots both>are both>at box box>has bpw bpw>fits breaks brings broadcast broadcast>to
-0.20 broadcasts broadcasts>to brought brought>it brought>the bs>160 bs>4 bucket buckets budget buffers>are
-0.20 buffers>came bug>of building>the builds>a built burst busy but>all but>at but>fuser but>i'd but>nvidia but>the
-0.20 but>you button bwd by>a by>design by>gc by>half by>length by>mistake by>my by>shard by>side by>speed
-0.20 by>themselves by>this byte bytes>param bytes>per bytes>to c'est c>0 c>65536 cache>already cache>had cache>it
-0.20 cache>max cache>memory cache>true cache>was cached caches cada>um caffe calculation calibration calibration>pass
-0.20 call call>in call>model call>the callback called>in came>in came>on camera can't>do can't>extend can't>get
-0.20 can't>work can>be can>do can>train canvas cap cap>from capped capped>the capture capture_model capturing card's
-0.20 card>0 card>40 card>already card>and card>by card>each card>still card>there card>through card>use card>zero
-0.20 cards>and cards>by cards>last carregava carregava>o carried carry>their carte>il cast caught>it ce ceiling>in
-0.20 cell cell>above cell>is cell>with cfg cgpu chain chained change>that changed>to changes>nothing changing
-0.20 channels channels>permute check>on checkpoint checkpoint>in checkpoint>on cheese child children choice>with
-0.20 chopped chopped>up chosen chrome chunk>is chunked chunksize ci ci>runner ckpt>model clean>start clear_frames>e
-0.20 cleared cleared>between click climbing climbs climbs>by clings clip clips clone clones close>the closed>the
-0.20 closing>the cluster>does cluster>so cnmem>0 code>runs coefficient coexist colab>like collate colleague's
-0.20 colleague>had collect>the collected collects column com com>gpumem comes comes>at comes>in comes>next comes>out
-0.20 comes>up comfyui command>buffers commented commented>out commit>limit communicators company's compare
-0.20 compare>script compile's compile>default complaining completes completions components compose computes con
-0.20 concurrent conf confess config>but config>had config>is config>said config>the contact container>so container>to
-0.20 contains context>halved context>memory context>quadrupled context>that contextsize contextsize>16384 continued
-0.20 contrastive controlnet conv conv>asks conv>thinks conversion converting converting>the convolution copied copies
-0.20 copy>pasted cost costs>800 coube couldn't>be count>8 counted>by counts covers covers>the cp cpu>first cpu>for
-0.20 cpu>made cpu>memory cpu>of cpu>side cpu>the cpuadam crash>for crash>in crash>model crash>under crashes>at
-0.20 created created>device creates creates>the creation creep criterion critic cron crop crop>size crops crops>of
-0.20 cross_entropy crossentropyloss crowd crowd>picture crumbs crypto crypto>miner ctrl ctrl+z ctrl>z ctx cube cubed
-0.20 cublascreate cuda's cuda>0 cuda>and cuda>at cuda>call cuda>for cuda>no cuda>on cuda_graphs cuda_graphs>0
-0.20 cuda_visible_device cudaerrormemoryallocation cudaexecutionprovider cudagraph_capture_sizes>to cudagraph_trees
-0.20 cudagraphinstantiate cudahostalloc>is cudahostregister cudamalloc cudamallocasync cudamallocasync>runs
-0.20 cudnn>fastest cudnn>handles cudnn>status cudnn_conv_layer cufft cufftplanmany culprit culprit>not cuml cupy>and
-0.20 cupy>pool cured>the cusparse custom>evaluate cutting cyberpunk cycle d'un da dali>pipeline dans>le darktable's
-0.20 dask data>set dataframe datasets de de>embeddings dead dead>to decode decode>graphs decoded decorator
-0.20 decorator>got dedicated deepseek default>0 default>card default>context default>in default>is
-0.20 defaultcpuallocator>is defaults>to defragmentation defragmentation>in del'd deleted demo demo>py denoiser depth
-0.20 der der>karte design detach_ detection dev dev>in dev>nvidia0 dev>shm device>argument device>i device_id
-0.20 devices>0 dgl diarisation diarisation>model dict dict>with dictionary did>the did>torch didn't>fit die>with
-0.20 died>at dies>at dies>first dies>with difference>as different>sizes differentiable differentiation diffusion dim
-0.20 dimension dims directly directory>is disable>gradients disabling disabling>cuda display>attached disposed
-0.20 distributed>optimizer distributions divided dmesg>out dnn dnn>conv docker>container docker>ps docs>say doesn't
-0.20 doesn't>fit doesn't>give doesn't>go doesn't>isolate doesn't>return doggettx doggettx>to don't>fit don't>match
-0.20 don't>remember donc done dos dot double doubled>the doubles doubling down>the draft draft>model dreambooth
-0.20 drives drives>the drop>that dropdown dropped>the dry dtype>fp8 during>init during>loading dynamic e e9 e>n
-0.20 each>activation each>inference each>not each>of each>request each>with each>works early>as eaten edge edge_index
-0.20 editor effective effective>batch efficient efficient>kernel efficientnet egpu eight eight>processes eight>times
-0.20 eighty einer einsum>bhid el el>modelo else>equal else>runs ema_loss ema_loss>0 empty>of empty_cache>and
-0.20 empty_cache>before enable_attention_slicing>and enable_grad enable_xformers_memory_efficient_attention enabling
-0.20 encode encoded encoded>with encoder encoder>on end ended endpoint ends>up enforces engine engine>build enlarging
-0.20 enlarging>the enormous enough>it ensemble ensemble>of entire>book entrena entry>count episode epoch>end
-0.20 epoch_loss epoch_loss>loss era err error>says errors>append esm2 esrgan esrgan>with estaba estava et etc
-0.20 eval>only eval>was evaluation evaluation>used even even>if even>though even>when every>35 every>hour every>new
-0.20 every>patch every>rank every>thread every>token every>worker everything everything>by evict evicted evicted>so
-0.20 eviction exabytes exactly>tokens exc_info except>body exception>while exclusive exec executed executes
-0.20 exhausted>by exist>and existed expand experiment experiment>two exploded extend extra extract extraction
-0.20 extraction>with eye f16 f>map_location factor factor>of fail>and fail>in failed>in failing>line fails>after
-0.20 fails>at fails>only failure>is fait fake>images falcon falcon>40 fallback fallback>to falls falls>over false>and
-0.20 false>fixed false>it far>too fastest fat feature>extraction features>with fed fell>back fell>over few>lines
-0.20 fewer fewer>sizes ffn fft ficou fid fid>computation field figured>it file>in file>was files fill>the filled
-0.20 filling fills>the film film>at final finally find>step fine fine>and fine>at fine>but fine>it's fine>tune finish
-0.20 finished>overnight first>attempt's first>batch first>call first>card first>conv first>iteration first>tile
-0.20 first>validation fit>the five>trials fix fixed>with fixture flag flag>was flashinfer's flask flat>after flatmate
-0.20 flattened flax flipping flips>dropout flush fold>2 folds follow for for>16 for>3000 for>4 for>40 for>512
-0.20 for>backward for>batch for>differentiation for>every for>its for>itself for>keys for>mixtral for>noise
-0.20 for>nothing for>one for>these for>video for>visualisation for>you force forces forever forgot>that
-0.20 forgotten>about former forward>and forward>has forward>is found>by found>it found>nothing four>axes four>bytes
-0.20 four>tasks fp16>is fp16>model fp16>the fp32 fp8 fp8>kv frac fraction>0 fraction>1 fragmentation>but fragments
-0.20 frame>is framebuffer framebuffer>per free free>after free>blocks free>fraction free>gpu
-0.20 free_gpu_memory_fraction>0 freed>nothing frees frees>it frei fresh>one fresh>start friendly friends from
-0.20 from>256 from>71 from>an from>batch from>before from>dead from>e from>epoch from>last from>tuesday from>within
-0.20 from>yesterday's from_pretrained>to full>before full>fine full>in full>of fuser fuser>v future g4dn g>is g>while
-0.20 gan garbage garbage_collection_threshold>0 gat gaussian gave>me gave>this gb>3060 gb>a100s gb>a40 gb>at gb>back
-0.20 gb>before gb>belong gb>boards gb>cards gb>checkpoint gb>do gb>during gb>file gb>framebuffer gb>gguf gb>he gb>i
-0.20 gb>laptop gb>lower gb>machine gb>mig gb>more gb>no gb>node gb>not gb>ones gb>reduce gb>remain gb>since gb>t4
-0.20 gb>that gb>that's gb>total gb>use gb>we gb>weights gb>with gemma's gemma's>vocabulary generating generations
-0.20 generations>each generator>that generous get>10 get>2 get>past get_device_name>printed get_memory_footprint gets
-0.20 gets>to giant gib gib>total gig giga gigabyte gigabytes gigs>in give gives>10 gl>context global globals gnu
-0.20 go>down go>of go>on goes goes>through goes>with going>back gone>so got>lost got>rid got>us gptq gpu>2 gpu>3
-0.20 gpu>had gpu>has gpu>i gpu>so gpu>tests gpu_mem_limit>2 gpuarray gpumem gpumem>3000 gpustat gpustat>cp
-0.20 gpustat>says grabbed grabbed>the grabs grabs>everything grad>mode grad_fn>addbackward0 grad_fn>on gradient
-0.20 gradient_checkpointing_enable grafo granted graph>for graph>in graph>on graph>pool graphics>memory graphs
-0.20 graphs>for graphs>off gres grew grew>to grid>a100 gromacs grouped grouped>heads groups groups>and growing
-0.20 grows>by growth gt gt>1030 gt>710 gtx gtx>1080 gtx>1650 guest gui guidance gunicorn>w h100>into h>w had>24
-0.20 had>forgotten had>left had>started hadn't hah half>and half>of halve halved handed handler handlers handles>are
-0.20 hang hang>on hanging hangs>on happening happens>only has>12 has>16 has>4 has>48 has>700 has>80 has>another
-0.20 has>every has>only has>to has>torch hashcat hashes hasn't>come have>2 have>32 have>it have>one head>with
-0.20 headroom heap heap>is heavy height>and helped helper helps hence hence>all here>the hidden high histogram
-0.20 history>loss history_size history_size>100 hit>the hits hogging>the hold>the holds>on holds>references holds>the
-0.20 hole hole>is holes hook hook>for horizon host>on hot hour>ago hour>and hours>and hours>without hundreds
-0.20 hundreds>of hung hydra hypercorn hyperparameter>loop i'd>assumed i'd>been i'd>raised i>accumulate i>asked
-0.20 i>built i>can i>compute i>confess i>did i>e i>feel i>got i>just i>keep i>left i>loaded i>raised i>see i>serve
-0.20 i>split i>stored i>swapped i>thought i>wanted i>wrote idea>where if>only if>training ignored ignores image
-0.20 image>by imagenet>example images img img2img img2img>pipe imgs imgsz>1280 implementation import in in>a in>at
-0.20 in>both in>capture_model in>colocate in>config in>device in>docker in>env in>float in>force in>fragments in>gpu
-0.20 in>invokeai in>llama in>log in>mm in>model in>my in>nn in>onnxruntime in>ordinary in>paddle in>ram in>same
-0.20 in>task in>tf in>theanorc in>together in>torch in>truth in>v1 in>vram in>with in>without in>wslconfig inactive
-0.20 inactive_split inactive_split_bytes inc inception increase>to infer inference>script infinity inherits
-0.20 init_group initial initialised initialised>the inner inner>loop innocent inpaint input input>shapes input>size
-0.20 inside>torch instance>type instead instead>of integer inteiro intermediate intermediates interpreter interrupted
-0.20 into>seven invisible invisible>to invokeai ipython irrelevant is>1000000000000000019884624838656 is>14 is>2
-0.20 is>26 is>28 is>5 is>52 is>80 is>9 is>ample is>at is>b is>created is>done is>e is>enormous is>enough is>far
-0.20 is>good is>green is>in is>inside is>irrelevant is>misleading is>named is>nearly is>parsed is>plenty is>pytorch
-0.20 is>simply is>still is>then is>thread is>two is>what's is>where ish isn't>at isn't>cleared isn't>going
-0.20 isn't>needed isn't>released isn't>relevant isn't>supported isn't>trimmed isolate isolate>gpus it's>done
-0.20 it's>fine it's>full it's>this it>0 it>all it>answers it>at it>builds it>by it>can it>does it>each it>ends it>fit
-0.20 it>gives it>grabs it>hasn't it>helps it>i it>loads it>looked it>never it>run it>runs it>so it>starts it>succeed
-0.20 it>survives it>that's it>through it>to it>took it>trains it>tried it>tries it>under it>use it>vanish it>wants
-0.20 it>went item>memory iteration iteration>is its>activations its>buffers its>first its>input its>parameters
-0.20 its>pool its>private itself>is itself>was j'avais jax's jeder jetson jetzt job>of joblib>launcher jobs jobs>and
-0.20 join joint>output json>nothing jumps jumps>by jupyter jupyter's just>half k620 k80>is k80>this k8s k>by
-0.20 k>monitors k>points k>to karte kb>of keep keep>all keeps>all keeps>every keeps>it kept>by kept>self keras
-0.20 keras>model kernel>had kernel>never kernel>restart kernel>so kernels keyboardinterrupt keyed keyed>by keys>and
-0.20 killed>process killed>the kills>it kills>the kl kleinen known>leak koboldcpp koboldcpp>contextsize kron kron>a
-0.20 ksameasrequested kt kubelet kv>buffer kv>kv l l>64 l>l l>s l>was l>é la>m la>premi la>ram lab>notes label lacked
-0.20 lacked>inference_mode lacks lacks>the landed landed>on large>as large>block largest last>byte last>exception
-0.20 last>mb last>one latents later>by later>had launcher launches launching lay layer layers>are lbfgs lbfgs>with
-0.20 le>mod leak>in leak>is leak>with leaks learn learner learners leaves leaves>nothing leaves>the left>nothing
-0.20 left>out left>over leftover len>4096 len>8192 lenght les les>poids let let>the lets lets>it lets>the letters
-0.20 level libtorch lies lifts lightning lightning>does like>torch limit>8 limit>of limits>conf line>88 line>is
-0.20 line>that linear linear>512 linear>ce lines>up linspace list>and list>in list>it listed>a listo lists>a little
-0.20 little>gt little>memory live>tensors lived>on llama llama>cpp llm llm_int8_skip_modules lm lm>studio lmcache
-0.20 lmdeploy lo lo>que load>cuda load>p load>sdxl load>since load_checkpoint load_in_4bit loader>in loading
-0.20 loading>the loading>to local>block locals locals>of lockable lockable>memory locked locked>and locking log>says
-0.20 log_probs logged logger>stores login logits_to_keep logits_to_keep>1 long long>for long>prompt longer longest
-0.20 look>if looks>like loop>of loop>over loop>runs loop>the loop>with loops loops>over lora lora>gets loras lose
-0.20 loss>data loss>in loss>loss loss>that's lost>to lost>when lower>max_gpu_contact_pairs lowering lr_find lru
-0.20 lru_cache lstm m>default m>nodes m>rows m>x machine>with machine>wslconfig made>per main>memory main>thread
-0.20 makes>a makes>all malloc manager manually many marek margin marketing mask>head masked masks master match
-0.20 match>the matched>nothing materialises math matlab matrix matter>what max>entry max_batch max_batch_size
-0.20 max_capture_size max_gpu_contact_pairs max_length>512 max_map_count max_num_seqs>256 max_num_seqs>from
-0.20 max_seq_len max_seq_len>in max_split_size_mb>128 max_split_size_mb>256 maximum maximum>length maximum>size
-0.20 maxsize maxsize>none mb>and mb>before mb>for mb>one mb>per mb>were mb>workspace me>400 me>a me>back me>through
-0.20 meaning means>four means>the megapixels mehr mem>8 mem_efficient memlock memory>16 memory>4 memory>40 memory>at
-0.20 memory>bank memory>cap memory>climbs memory>efficient memory>from memory>goes memory>it's memory>jumps
-0.20 memory>killed memory>left memory>that memory_limit memory_limit>2048 merge_and_unload merge_and_unload>on
-0.20 merging meshgrid meshgrid>over mesmo metashape mha mib>the microscopy microscopy>stack mig>1 million>classes
-0.20 mine>has mine>was minecraft miner miner>under minibatch mining minutes>before minutes>later miopen miopen>find
-0.20 mis misleading miss mistake mistake>the mlc mlock>in mm mmdet mmdet>2 mod mod>è mode mode>is mode>off model
-0.20 model>3 model>and model>at model>comes model>cuda model>i model>isn't model>memory model>needs model>of
-0.20 model>parameters model>to model>train model>with model_max_length>which modeling modelo modules moment>you
-0.20 monster monstrous month>and more>in more>than more>workspace mosaic>augmentation moved>from mpi>ranks mu>and
-0.20 multi>scale multiplied multiplies must>be mxnet's>pool my>12 my>16 my>32 my>8 my>bad my>batch my>code my>config
-0.20 my>device my>feature my>flatmate my>four my>inference my>job my>mistake my>notebook my>program my>script n>8
-0.20 n>is n_ctx n_gpu_layers n_jobs>4 na>placa nach name>in name>so named narrowed narrowed>it nccl>buffers
-0.20 ncclcomminitrank nd nearly nearly>empty nearly>everything needlessly needs>a needs>room negative>length ner nerf
-0.20 net net2 net>runs nets network networks neural never>cleared never>frees never>released never>used ngl>99 nicht
-0.20 nicht>der ninety nlp nms nn nn>crossentropyloss nn>linear no>backward no>blocks no>chance no>cudagraphs no>data
-0.20 no>eviction no>fail no>failure no>flash no>forward no>further no>grouped no>hole no>implementation no>it's
-0.20 no>longer no>matter no>op no>room no>swap no>torch no>training no>with no>wonder no_grad>is no_grad>without
-0.20 no_shard nobody nobody>told noch node>has node>of node>ran node>so noise non>local none none>on none>with
-0.20 normal>one normally not>a not>about not>alone not>cuda not>cudamalloc not>even not>fine not>fragmentation
-0.20 not>lock not>stop not>the not>too note notebook>from notebook>kernel notebook>still notebook>the nothing>any
-0.20 nothing>for nothing>gets nothing>hence nothing>is nothing>left nothing>of nothing>since nothing>the novo
-0.20 now>shows np np>eye nu num_alloc_retries num_beams>10 num_processes numba's numbering numpy>array nvdec
-0.20 nvdiffrast nvdiffrast>gl nvidia0 nvme o>e objective occupied occupying ocr of of>100 of>1000 of>15 of>20 of>200
-0.20 of>2000 of>24 of>3 of>30 of>300 of>6 of>700 of>80 of>9 of>a of>all of>card of>cores of>experts of>parameters
-0.20 of>speed of>two of>what's off>and off>in off>it offload offload_optimizer>device ok>so ok>with old>card
-0.20 old>trainer ollama_gpu_overhead ollama_num_parallel ollama_num_parallel>4 on>16 on>again on>as on>card
-0.20 on>failing on>first on>one on>restart on>same on>that on>the on>three on>through once>i one's one>batch
-0.20 one>buffer one>card one>for one>go one>large one>profile one>slot onednn only>1 only>call only>changes only>ckpt
-0.20 only>flips only>for only>to only>use only>want only>when only>yet onnx>session onnxruntime's onnxruntime's>arena
-0.20 onto>a oom>at oomkilled oomkilled>exit op open>in open>with opengl ops optim>adamw optimisation optimizer
-0.20 optimizer>and optimizer>of optix>denoiser optuna's optuna's>study or>a or>patch or>so or>stage or>take order
-0.20 orphan os>environ other>and other>arguments other>change other>one other>user otherwise otherwise>the our>case
-0.20 our>cluster our>custom our>job our>mig our>own our>process ourselves out out>12 out>is out>to outer outlier
-0.20 output>for outputs outputs>as over over>a over>all over>night over>the overcommit overcommit_memory>2 overflow
-0.20 overflowed overwrites overwritten overwrote own own>a own>cache own>pool own>the owned owns owns>the p400
-0.20 p>map_location padding paddle>from pads page>locked page>locking pages paging>file pair pair>of pairwise
-0.20 panorama paragraph param param>size parameters>by params parentheses parked parou parou>de parquet parsed
-0.20 parsed>but partitioned pas pas>é pascal pass>was passed passed>on passes passing past>keys pasted pasted>from
-0.20 patch patches pattern pd pdb pdb>post peak peak>allocated peak>went peft per per>call per>device per>iteration
-0.20 per>layer per>request per>shape per>step per>thread perceptual perceptual>loss permute pesos petabyte photo
-0.20 physical>card pick picked>the picks picture>is pieces pieces>are piecewise pile pile>up piled piled>up pin
-0.20 pin_memory pin_memory>true pinned pinned>pool pins pipeline>of pipeline>was pipeline>with pixels pixels>wide
-0.20 placa place>in plain>cuda plainly plenty plex plug plug>in plus>the pod>limit pod>memory podcast pods poids
-0.20 pointed pointed>at pointless policy pool>can't pool>in pool>of pool_allocator pools>in porque position postfix
-0.20 powers powers>of ppo pra pre preallocate preallocates preallocates>three precedes precision>doesn't
-0.20 preconditioners preconditioners>for pred prediction prediction>of preds preds>and prefer_gpu prefer_gpu>takes
-0.20 preferences prefill prefix prefix>cache premi premi>è preprocess_logits_for_metrics>with pretrained
-0.20 pretrained>resnet pretraining prev previous print>trainable printed>at printed>just prints>it problema proc
-0.20 process>8812 process>the processes>on processors procs produced profile profiles projection projector prompt
-0.20 prompt>logprobs protein protein>is ps>says ps>showed pt>to pulled>in puse put>the puts px>yields py>has py>in
-0.20 pycharm pyg pyrender pytest>keeps pytest>n pytest>without python>list python>runs pytorch3d pytorch3d>is
-0.20 pytorch_mps_high_watermark_ratio q q8 q>kt quadratic>part quadro quadro>p400 quadrupled quadrupled>the quantised
-0.20 quantising quantization quarter>of quarters quatre que quedaba query queue queue>of quota qwen>32 r>é ragged
-0.20 raise raise>it raised ram>cache ram>is ram>no ram>or ramp ran ran>dry ran>on ran>the rank>0 rank>is ranks>each
-0.20 ranks>per rate rate>and rate>passed rather rather>than ratio raw re reachable reached>the read read>it read>to
-0.20 reads>the really>the rebuild recompute recording>was red>and reduce>c ref refactored reference>cycle
-0.20 reference>to referenced>by references references>to refiner refuses regions registered registering regulariser
-0.20 reinitialize reinitialize>pool_allocator relative released released>after reload remaining remembers remove>it
-0.20 removed>it rendering renders repackage_hidden repackage_hidden>function repeat replicated repo's repo>has
-0.20 reporter reporter>here reproducibility request>2 request>and request>of request>the res reservado reservation
-0.20 reserve>space reserved>is reserved>was reserves reserves>its reserving reserving>the reset reset>f resets
-0.20 residues>anything resnet>152 resolutions rest restart restore restored>the restricts results resume retained
-0.20 retains retry>decorator return returned reused reward reward>model rises rises>with rl rl>loop rmm>reinitialize
-0.20 rollout rollouts room>to roundup rss run>ai run>in run>that run>time run>without runs runs>through runs>without
-0.20 runtime>enable_cuda_graph s s>by said said>no sam same>a40 same>command same>computer same>device same>effective
-0.20 same>gpu same>h100 same>interpreter same>layers same>net same>notebook same>physical same>picture same>proc
-0.20 same>process same>python same>run same>script same>server same>settings same>worker sample>it sampler's samples
-0.20 sampling sampling>steps sat sat>on saved>1 saved>for saves say>0 says>gpu says>oomkilled scalars scale
-0.20 scale>training scale_factor scan scattered scene>varies scores>and scores>is scraps scratch scratch>and
-0.20 scratch>buffer script>had script>i sdpa>it sdxl sdxl>in search seat second second>iteration second>line
-0.20 second>one second>replica second>time seconds>in seconds>of secret see>9 see>all see>from see>is seed>seed
-0.20 segments>are selective sentences sentry separately seqs sequence>lengths sequences serve serve>the server
-0.20 server's server>comes server>takes server>with service serving>container ses session_len set>64 set>and set>it
-0.20 set>model set>ollama_num_parallel set>os set_gpu_allocator set_grad_enabled>true
-0.20 set_per_process_memory_fraction>0 sets>of setting>aside setting>it settings>of seventh sgd>runs sglang>cuda
-0.20 sglang>mem shaders shadow shampoo's shampoo's>preconditioners shard>11 sharding_strategy share shared
-0.20 shared>handle shared>the shares sharp shift shm should>be shut side simple simply simulator simultaneously
-0.20 simultaneously>on sin since>0 single>block single>board single>device single>time sit sit>on sits>in sits>there
-0.20 sitting sixteenth size>10 size>16 size>224 size>are size>at size>nor sized>blocks sizes skorch slice>so sliced
-0.20 slices>of slicing>plugin slide slider slow>but slurm>job small small>gpu small>one small>ones smaller>than smi
-0.20 smi>and smi>by smi>has smi>listed smi>says smoothing snakemake snapshot>shows snapshot>viewer so>0 so>10 so>a
-0.20 so>all so>both so>eval so>it so>nothing so>they so>to so>torch so>you soft softmax solved>it solver some>minutes
-0.20 some>more somebody>is somebody>left someone>put sometimes>it's sondern sondern>die soon soon>as sort space
-0.20 space>for space>in space>is spacy's spacy>with spark sparse sparse>true speculative speech speed>nvidia speicher
-0.20 spike spike>at spikes spill splintered split>in squared>times squatting>on squeeze>1 ssd300 ssh stable
-0.20 stable>diffusion stack stacked stage>1 staging>buffers start>7 start>it start>of started>at started>his
-0.20 started>without starts>on starts>with starts>without startup startup>log starves state state>is state>z static
-0.20 static>cache static>inputs statt statt>auf stays>loaded stem step's step>0 step>for steps>in steps>keeps
-0.20 steps>with sticks still>attached still>has still>held still>in still>on still>references still>up stop>the
-0.20 stopped>working stops stored stored>for stores>the storing streams stretch string student student>training study
-0.20 style succeed succeeds sudo>drops suffers sum sur>la surfaces survive survived survives suspected>a suspended
-0.20 svd swallowed swap>in swap>space swapped>for swapped>with swapping swears sweep swiss swiss>cheese switch
-0.20 switch>to switching>to systemd t t4 t5 t>t t>u t>v table table>is tables tabs tactic taichi tait takes>more
-0.20 tampons tape target target_modules task>manager tasks>of tb tb>still tbptt teacher teacher>evaluation teams tear
-0.20 tells>the tells>you temp>storage temporary ten>hours ten>networks tenant's tensor_parallel_size tensorboard's
-0.20 tensorboard's>projector tensors term terminal test>images test>loop test>py test>set text>with textures tf tf's
-0.20 tf>2 tfds tgi tgi>cuda tgi>cuda_graphs than that's>where that's>why that>a100 that>card that>is that>layer
-0.20 that>machine that>moment that>of that>peak that>repo that>returns that>size that>takes that>test that>tokenizer
-0.20 that>used that>we thats the>10 the>12 the>24 the>30 the>48 the>5 the>64 the>a6000 the>activations the>actor's
-0.20 the>allocation the>answer the>async the>backbone the>bar the>biggest the>board the>book the>box the>budget
-0.20 the>buffer the>busy the>calibration the>cap the>capture the>captured the>card the>card's the>cards the>ceiling
-0.20 the>chained the>ci the>collate the>colleague's the>complete the>configured the>convolution the>crashed the>creep
-0.20 the>critic the>crop the>cuda the>culprit the>custom the>dataframe the>dead the>decode the>decorator
-0.20 the>deployment the>device the>diarisation the>difference the>draft the>earlier the>early the>einsum
-0.20 the>embedding the>end the>entire the>extra the>face the>factor the>failed the>failure the>final the>footprint
-0.20 the>former the>fp32 the>fresh the>full the>function the>fused the>game the>gaps the>generator the>gpu
-0.20 the>graphics the>growth the>half the>head the>heap the>helper the>hf the>hint the>histogram the>imagenet
-0.20 the>initial the>inner the>input the>intermediate the>json the>k620 the>k80 the>keras the>keys the>label
-0.20 the>layer the>leak the>learner the>learners the>line the>llama the>logging the>longest the>lora the>master
-0.20 the>math the>matrix the>merge the>microscopy the>minibatch the>monitors the>network the>next the>night the>non
-0.20 the>normal the>numba the>numbering the>oom the>optimisation the>optix the>others the>page the>parameters
-0.20 the>params the>parquet the>peaks the>perceptual the>photos the>pieces the>place the>plug the>preferences
-0.20 the>pretrained the>pretraining the>previous the>print the>processes the>protein the>pt the>quantised the>queries
-0.20 the>queue the>real the>recorded the>render the>repo's the>report the>reranker the>restore the>result the>reward
-0.20 the>row the>running the>runtime the>safetensors the>sampler's the>saved the>scan the>scene the>score the>scores
-0.20 the>sdxl the>serving the>seventh the>shape the>shared the>size the>slots the>slurm the>space the>spike
-0.20 the>spikes the>startup the>static the>steady the>stem the>story the>sweep the>t4 the>table the>tensor
-0.20 the>tensorflow the>terminal the>tf the>thing the>tokenizer the>total the>trace the>transform the>trick the>try
-0.20 the>upscale the>user the>utilisation the>vae the>variable the>vgpu the>virtual the>visible the>vision the>vm
-0.20 the>voxel the>warmup the>with the>workstation the>wrapper the>wrong the>yaml theanorc their their>own them>on
-0.20 then>falls then>fit then>img2img then>my then>stops then>torch there there's>a there's>an there>but there>even
-0.20 there>is there>so there>was they're they>are they>come thing>that thing>the thinks thinks>there thirds this>box
-0.20 this>file this>flag this>instead this>morning this>old this>port this>since this>time this>version though>the
-0.20 thought>it thought>model thousand thousands thousands>of thread>and thread>calls thread>local threadpoolexecutor
-0.20 three>quarters through through>all through>as through>at through>but through>on throughout>the thru thus>the ti
-0.20 ti>in ticket>closed tight tiled tiles time>and time>we times times>4 times>heads times>the times>what timestamp
-0.20 timestamp>in tipped tipped>it titan titan>rtx tmpfs tmux to>0 to>12 to>14 to>3 to>30 to>32 to>38 to>400 to>4096
-0.20 to>48 to>8000 to>8192 to>a to>adafactor to>be to>commit to>cpu to>device to>each to>every to>fp16 to>get to>go
-0.20 to>half to>n to>never to>none to>nvidia to>powers to>q8_0 to>ram to>read to>return to>sdp to>shard to>tokenizer
-0.20 to>your to_dense toarray toarray>on todos together>are together>i token token>costs tokenizer>model_max_length
-0.20 tokens>it tokens>squared told>to too>ambitious too>big too>generous too>greedy too>little too>low too>small
-0.20 took>5 took>all took>for took>me took>that tool top torch torch's torch's>cache torch>can't torch>empty
-0.20 torch>had torch>optim torch>says torch>size torch>was torch>zeros total>loss total>so total_loss total_loss>loss
-0.20 touched tout tower tp tqdm trace>not traceback__ traceback__>before traceback__>none tracked tracks>gradients
-0.20 train>and train>false train>fine trainable>params trainer>and training>in training>is training>the trainings
-0.20 trains>happily trajectories trajectory transcoding transitions trees trf trial>7 trials>simultaneously triangle
-0.20 trick tried>to tries>to trimmed triton triton>container trt>builder true>during true>fails true>in true>makes
-0.20 true>was true>with truncated truncated>bptt truth truth>the tts tune twelve twelve>bytes twenty twice>once
-0.20 twice>the two>4 two>chips two>hour two>lines two>minutes two>more two>optimizers two>people two>sets two>thirds
-0.20 two>users txt2img txt2img>then u>v uint16 ulimit>v ultralytics um umap under>inference_mode under>load under>the
-0.20 under>wsl2 underscore underscore>in unets unfreezing uninitialised unittest unity unity>ml unload unloaded
-0.20 unpacked unpickle unrolling unset unsigned unsqueeze>0 unsqueeze>1 until until>i unusable unused up>first
-0.20 up>front up>on up>per update updated upgrade upgrading upgrading>to upsample upsamples upscale upscaler
-0.20 upscaling us>to usecudagraph used>a used>i'm used>up user user's users users>and util utilization>0 uva uvicorn
-0.20 uvicorn>workers v>dev val val>batch validation>batch validation>loop validation_step_outputs value vanish
-0.20 variable>was varies varies>between varying vasp vecs vgpu via>torch video viewer virtual visible>devices
-0.20 vision>encoder visualisation vit vit>on vllm>swap vllm_gpu_memory_utilization vllm_gpu_memory_utilization>0
-0.20 vm>max_map_count vocab>times vocabulary>scores volatile>was voxel voxel>grid w>6 w>bs w>o wallpaper want war
-0.20 waren warm warmup warnings was>16 was>512 was>active was>between was>called was>exhausted was>full was>in
-0.20 was>just was>left was>loaded was>missing was>not was>only was>short was>squatting was>told was>what
-0.20 wasn't>truncating watermark we're>back we>hit we>saw we>set we>share weak webui weder weights>1 weights>and
-0.20 weights>in weights>that's weights>to went>away went>to were>all were>being were>holding were>left were>never
-0.20 weren't what>ate what>failed what>fills what>lightning what>you when>i when>stage where>i where>the whereas
-0.20 which>failed which>i which>our which>you whichever while>building while>i whisper whisper>large whole>evening
-0.20 whole>secret whole>slide whole>time whole>training whose why why>it why>the wide>layers width>of windows>and
-0.20 windows>commit windows>page winograd with>12 with>137 with>2 with>3 with>4 with>512 with>6 with>60
-0.20 with>accumulation with>an with>autograd with>batch with>benchmark with>each with>false with>gemma with>graphs
-0.20 with>history_size with>it with>joblib with>loss with>lots with>n with>np with>sdpa with>shaders with>shm
-0.20 with>statement with>tf with>their with>them with>tile with>two with>w within>an within>its within>the without
-0.20 without>crash without>detach without>it without>n without>no_grad without>parentheses without>shm without>that
-0.20 without>this won't worker>threads workers>4 workers>die workers>do workers>ran works>as wrapped>around
-0.20 wrapper>script writer written>out wrote>torch wsl>gives wslconfig>memory wurden x1024 x3090 x>0 x>1 x>2 x>is
-0.20 xargs xargs>p xla xla_gpu_autotune_level xla_gpu_autotune_level>0 xla_python_client_mem_fraction>10
-0.20 xla_python_client_mem_fraction>95 xtts y>listo y>ya ya ya>entrena ya>no yaml>has yesterday's yet>memory
-0.20 yields>9216 yolov8x you're you've you>are you>get you>go you>meant you>need you>never you>passed you>set you>the
-0.20 you>touch your>config your>first your>fork your>log your>own zeros_like ~10240 ~15193 ~20000 ~26214 ~ablat
-0.20 ~accus ~activ ~actor ~adamw ~addba ~addin ~addit ~addre ~adjac ~admin ~agent ~allot ~almos ~along ~ambit ~anima
-0.20 ~annot ~anymo ~aphro ~appen ~arang ~argum ~arran ~artif ~avera ~avoid ~backb ~backg ~backp ~backw ~baddb ~basic
-0.20 ~becom ~beyon ~bleib ~bloqu ~board ~booki ~break ~bring ~broug ~bucke ~budge ~butto ~cache ~calcu ~calib ~callb
-0.20 ~camer ~cance ~candi ~canva ~cappe ~card' ~carga ~carre ~carri ~chain ~charg ~chees ~child ~chopp ~chose ~chrom
-0.20 ~claim ~clien ~climb ~cling ~close ~coeff ~coexi ~colla ~coloc ~colum ~comfy ~compo ~conca ~concu ~conte ~contr
-0.20 ~convo ~cpuad ~cresc ~crite ~criti ~crumb ~crypt ~ctrl+ ~cubla ~cuda' ~cudae ~cudag ~cudnn ~culpr ~cuspa ~cutti
-0.20 ~cyber ~darkt ~dataf ~davin ~dedic ~deeps ~defau ~defra ~delet ~dense ~deplo ~dequa ~deskt ~deter ~diffu ~dimen
-0.20 ~dispo ~divid ~doesn ~dogge ~dragg ~dream ~dropd ~durat ~dynam ~effic ~eight ~empti ~endpo ~enfor ~enlar ~enorm
-0.20 ~ensem ~entre ~episo ~equiv ~esrga ~estab ~estav ~evalu ~every ~evict ~exaby ~execu ~exhau ~expan ~explo ~extra
-0.20 ~falco ~fallb ~featu ~fille ~filli ~final ~finde ~finet ~fixtu ~flatm ~flatt ~flipp ~flush ~footp ~forev ~forwa
-0.20 ~fract ~frame ~futur ~garba ~gauss ~gemma ~gener ~globa ~gpuar ~gpume ~gpust ~grabb ~grant ~groma ~group ~growi
-0.20 ~guard ~guida ~hadn' ~hande ~handl ~hangi ~hardc ~hashc ~hashe ~heade ~headr ~hooke ~horiz ~hundr ~hyper ~image
-0.20 ~img2i ~imple ~impor ~incep ~inden ~infer ~infin ~inher ~innoc ~inpai ~inste ~integ ~intei ~invis ~invok ~ipyth
-0.20 ~irrel ~isola ~itera ~j'ava ~jetso ~kerne ~keybo ~kobol ~ksame ~kubel ~lacke ~lambd ~lande ~laten ~learn ~leave
-0.20 ~lefto ~lengt ~liber ~libto ~libvg ~linsp ~littl ~lmcac ~loade ~loadi ~locka ~locke ~locki ~logpr ~margi ~marke
-0.20 ~maske ~maste ~matla ~matri ~maxsi ~meani ~megap ~memlo ~mergi ~meshg ~metas ~micro ~minec ~minib ~minin ~miope
-0.20 ~misle ~mista ~mixtr ~model ~momen ~monst ~mosai ~nanos ~ncclc ~nearl ~negat ~neigh ~neura ~ninet ~nobod ~numba
-0.20 ~nvdif ~objec ~occup ~offlo ~onedn ~onnxr ~oomki ~openc ~openg ~optun ~order ~ordin ~orpha ~other ~ourse ~outli
-0.20 ~overc ~overl ~overr ~paddi ~paddl ~pairw ~panor ~parag ~paral ~parke ~parqu ~parse ~pasca ~passi ~paste ~permu
-0.20 ~petab ~photo ~pickl ~pinne ~pixel ~plain ~plane ~plent ~podca ~polic ~porqu ~posit ~power ~preal ~prece ~preco
-0.20 ~predi ~prefe ~previ ~proce ~prote ~proto ~pushe ~pycha ~pyren ~quart ~quatr ~queda ~rathe ~ratio ~recog ~recon
-0.20 ~recur ~refac ~refin ~regio ~regis ~regul ~remem ~remov ~rende ~repo' ~reset ~resol ~resto ~restr ~rever ~revis
-0.20 ~rewar ~runne ~scala ~scatt ~scene ~scrap ~scrat ~searc ~secre ~sente ~seque ~setti ~seven ~shade ~shado ~shamp
-0.20 ~shard ~shred ~simpl ~sitti ~skorc ~slici ~slide ~smoot ~snake ~sonde ~spacy ~spars ~speec ~speic ~spike ~spill
-0.20 ~splin ~squee ~ssd30 ~stabl ~stack ~stage ~starv ~stati ~step' ~stopp ~stori ~stret ~strin ~subtr ~succe ~suffe
-0.20 ~surfa ~swall ~swear ~switc ~table ~taich ~tampo ~teach ~teard ~tenso ~textu ~that' ~thean ~they' ~third ~times
-0.20 ~tippe ~toarr ~torch ~track ~traje ~trans ~trimm ~tripl ~twelv ~twent ~txt2i ~uint1 ~ultra ~under ~unfre ~unini
-0.20 ~unitt ~unpac ~unpic ~unrol ~unsig ~untic ~unusa ~unuse ~upgra ~user' ~uvico ~vanis ~varia ~varie ~varyi ~verla
-0.20 ~viewe ~virtu ~visib ~wallp ~warmu ~weigh ~weren ~where ~which ~whisp ~wiede ~winog ~witho ~worke ~wrapp ~wurde
-0.20 ~xgboo ~yolov ~you'r ~you'v ~zweit ~занят ~запро ~кажды ~модел ~оптим ~падал ~перво ~поста ~проце à ä ç çã çã>o
-0.20 è>le é é>el é>par é>tait í>a ó батч для и>gc карты модель падало падало>на первой перед по после поставил тут
-0.20 уже это い い>た が し ち ち>て っ て>い に に>し め ら れ>て ト ル ー 一 上 不 不>是 之 之>后 了>一 从 全 全>部
-0.20 到 卡 后 好 存 就>不 就>好 掉 掉>就 时 显 显>存 決 的 直 確>保 落 落>ち 要 解>決 跑 通 通>り 那 部 里 面 계 고
-0.20 그 까 너 넣 니 니>까 다 델 됩 됩>니 두 때 라 로 를 리 마 만 모 모>델 서 스 아 었 에 요 이 하>고 하>니 할 할>때
+0.20 000>images 000>mb 000>rows 00>00 00>01 02>03 02>23 03>10 03>14 03>19 04>torch 05>and 06>07 06>12 06>t07 07>07
+0.20 09>01 09>02 09>12 09>14 0>38 0>5 0>6 0>8 0>a6000 0>and 0>before 0>bytes 0>cuda 0>device 0>failed 0>fails 0>gb
+0.20 0>had 0>has 0>m 0>mib 0>not 0>ours 0>passes 0>prints 0>since 0>so 0>task 0>to 0>took 0>v100 100>epochs 100>gb
+0.20 100>gpu 1024>the 10>02 10>11 10>4 10>memory 11>23 11>8 11>gib 1216>x1216 12400>f 124>m 127>0 128>256 128>so
+0.20 12>00 12>1 12>2 12>20 12>40 12>50 12>the 131072>is 13>1 1440>p 14>2024 14>52 14>of 15>3 15>with 160>mb 16376>mb
+0.20 16>and 16>gigs 16>if 16>in 16>mb 16>on 16>ranks 16>so 16>the 16>tokens 18>mb 190>mb 19>00 1>02 1>12 1>15 1>20
+0.20 1>27 1>30 1>61 1>87 1>and 1>b 1>g 1>gb 1>gets 1>mb 1>ms 1>pool 1>set 1>so 1>tb 1>works 2 200>x200 2024>09
+0.20 2025>09 2048>at 2048>plus 2060>6 2080>ti 20>04 20>of 2147483648>bytes 21>on 224>x224 22>0 22>04 22>4 23>1 23>4
+0.20 23>6 23>65 23>h2 256>00 256>by 256>floats 256>px 256>x256 25>07 27>b 28>c 28>gib 2>000 2>2 2>27 2>3 2>41 2>5 2>9
+0.20 2>add 2>all 2>k 2>m 2>no 2>per 2>shards 2>to 2>which 2>xlarge 300>to 3060>12 3080>not 3090>i 3090>that
+0.20 3090>ubuntu 30>as 30>leaves 30>of 30>second 31>1 320>w 32768>the 32>g 32>heads 32>mb 32>mib 32>of 32>to 33>33
+0.20 33>layers 350>m 35>to 36>m 380>gb 3>1 3>10 3>11 3>12 3>3 3>49140 3>60 3>b 3>days 3>has 3>hours 3>review 3>s
+0.20 3>times 3>with 400>gb 4096>was 40>gib 40>or 45>each 46>7 48>in 49140>mb 4>2 4>3 4>30 4>9 4>and 4>as 4>bit 4>in
+0.20 4>it 4>on 4>set 4>tests 4>the 500>steps 50>steps 512>by 512>px 512>that 512>with 51>gb 52>score 54>gb 551>23
+0.20 5>000 5>14 5>and 5>leaves 5>s 5>steps 5>times 5>to 5>tried 60>gib 61>c 61>of 64>passes 65>gib 67>batch 6>0 6>12
+0.20 6>2 6>4 6>8 6>9 6>and 6>loads 75>of 75>the 7>5800 7>and 7>g 7>m 7>x7 812>mib 8>1024 8>but 8>bytes 8>each 8>gives
+0.20 8>heads 8>it 8>kv 8>mib 8>only 8>pieces 8>samples 8>so 8>then 8>we 8>with 95>0 96>x96x96 9>and 9>gib 9>is
+0.20 9>leaves 9>to 9>vs 9>was 9>with a100 a100>sxm4 a1111 a30 a6000 a6000>48 a>10 a>1080 a>200 a>256 a>4090 a>512
+0.20 a>bigger a>breakpoint a>charm a>coffee a>context a>csv a>developer a>few a>finally a>first a>fixed a>flag
+0.20 a>forgotten a>forward a>friend a>friend's a>goat a>guy a>hard a>hiccup a>hitch a>jetson a>look a>loss a>memory
+0.20 a>mig a>minimal a>missing a>numpy a>person a>placa a>plain a>print a>private a>quadro a>separate a>shared
+0.20 a>similar a>t4 a>table a>tensor a>threadripper a>time a>total a>typo a>u a>user a>workaround a>year about>0
+0.20 about>1 about>11 about>13 about>5 above>4 accelerate's>find_executable_batch_size accelerator>device access
+0.20 access>to accumulate accumulate>history accumulation accumulation>of accuracy accuracy>was acknowledged
+0.20 across>the across>your action action>items activation>memory activations>and adafactor adam's>state adam>buffers
+0.20 adam>has adam>moments adamw adamw>8 adamw>to adamw>with add>that added>it added>the added>to adding>with admin
+0.20 admin>says advised affected after>a after>all after>and after>another after>backward after>detaching after>every
+0.20 after>from_pretrained after>it after>its after>load_state_dict afterwards afterwards>and again>not ago
+0.20 agrees>with alert alerts algorithms>that alguien alive alive>through alive>till all>24 all>inputs all>nodes
+0.20 all>outputs all>params all>ranks all>removing all>tests all>that allocate>20 allocate>compute allocate>memory
+0.20 allocated>22 allocates>its allocating allocating>tensor allocation allocation>of allocator allowed>on
+0.20 alone>exceed alone>might aloud already>present already>under also>occurs also>with altogether always>had
+0.20 always>the am am>i amount ampere>and an>eighth an>empty an>exception an>hour an>intel an>iteration an>l40s an>n
+0.20 an>off an>old an>older an>oom ana and and>0 and>3 and>512 and>64 and>allocated and>are and>asked and>became
+0.20 and>both and>come and>cublas and>did and>even and>gnome and>has and>holds and>i and>i'm and>if and>is and>jax
+0.20 and>labels and>let and>max_num_seqs and>memory_allocated and>moves and>num_ctx and>nvidia and>off and>ollama
+0.20 and>on and>outputs and>paste and>peak and>prefetch_factor and>rented and>report and>retries and>run and>runs
+0.20 and>scoring and>see and>skips and>still and>there's and>they're and>three and>time and>torch and>var and>w
+0.20 and>was and>what and>windows and>without and>writes and>xla_python_client_allocator another another>and
+0.20 another>gpu another>process answer any>chance any>of anybody anything>else anything>i anyway anywhere
+0.20 anywhere>in apart>from apex>o2 aphrodite>with api api>call app>every appear append>the appendix applied>liger
+0.20 approx approx>1216 april archive are>224 are>64 are>around are>captured are>cut are>green are>over are>padded
+0.20 are>removed are>small are>used are>within aren't aren't>the arithmetic around>the arrow>resident as as>a
+0.20 as>advised as>always as>before as>designed as>every as>its as>last as>long as>safetensors as>shown as>stale
+0.20 as>usual as>you ask>the asked>chatgpt assert assertion asserts at>12 at>128 at>1440 at>15 at>224 at>3 at>71 at>9
+0.20 at>900 at>91 at>any at>it at>least at>line at>step at>work attach attached attached>is attached>the attempt
+0.20 attempting attempting>to attention>2 attention>and attention>costs attention_mode auch aucun aucun>effet audio
+0.20 auto auto>placed auto_scale_batch_size autobatch autocast autograd>graph autograd>is autograd>it autograd>record
+0.20 automatically autotuner aux avail avail>mem avec>une avoid>fragmentation axolotl axolotl>yaml b>16 b>and b>i
+0.20 b>instruct b>j b>one b>parameters b>that's b>variant back>and back>to back>when back>with backbone backbone>and
+0.20 backbone>x backend backend>clear_session backends backends>cudnn backward>in backward>pass balancer bar>never
+0.20 bare bare>metal bashrc batch>256 batch>4 batch>8 batch>and batch>fp16 batch>i batch>it's batch>size batch>sizes
+0.20 batch>takes batch>that's batch>the batch>total batch_size>4 batches>of batchgr batchgr>öß bbox be>a be>around
+0.20 be>certain be>created be>good be>it be>several be>sure be>swapped be>that be>too be>worth beam>width because>it
+0.20 because>of because>we been been>allocated been>called been>in before>each before>import before>it before>launch
+0.20 before>moving before>optimizer before>the before>trying beforehand beginner behave behaviour behind>nginx
+0.20 benchmark>is benchmark>script bet better better>than between>chunks between>reserved between>runs between>them
+0.20 between>trials bf16 bf16>and bf16>is bfloat16 big>but big>deal bigger>instance bios bisect bit bitsandbytes
+0.20 bitsandbytes>and bitsandbytes>was blame blame>the blamed blender>render block block>after block>and block>as
+0.20 blocking blocks>and blocks>of blog>post both both>fail both>have both>in both>of both>the bother bother>about
+0.20 bottom box>of bpe bpe>units bptt break>up breakpoint breakpoint>in broadcasting broken bucketing
+0.20 bucketing>sampler buffer>failed buffer>size buffers>come buffers>of buffers>with builder>max_workspace_size
+0.20 builds>the bus>id business but but>for but>i but>it but>it's but>that's but>torch but>unallocated but>we but>who
+0.20 buy buying by by>1000 by>256 by>30 by>64 by>adafactor by>any by>config by>itself by>max_memory_allocated
+0.20 by>moving by>our by>pytorch by>three bytes>each c++>engine c10 c>2048 c>and c>power cache>lives cache>on
+0.20 cache>type cache_8bit cached>blocks calculates call>last call>torch called called>after called>with calling
+0.20 calls>backward calls>into calls>torch came>back can't can't>explain can't>say can't>see can't>tell can't>test
+0.20 can>anyone can>i can>live can>you capacity capacity>of capture>cuda captured captured>in captures card>before
+0.20 card>but card>mentions card>nvidia card>that card>the card>then card>this card>was cards>from cards>the
+0.20 cards>with care careful catch caught cause cell>14 centre certain>and certain>it's ch change change>a
+0.20 change>anything change>the changes channels_last characters charm chart chat>pid chatgpt check>the checked>the
+0.20 checkpointing>is checkpoints checkpoints>in checks chez choose chunks chunks>of ckpt ckpt>1 ckpt>to cl cl>0
+0.20 cl>09 classes classifier clear clear>the climbs>to cloned close close>other closed>when closure>keeps clue
+0.20 clue>what coco code>1 code>base code>trains coded coded>cuda coffee colab>with colleague colleague>of
+0.20 colleague>with columns>for com>gpu combinations come>back comes>after comes>to comment commit commits common
+0.20 communicator community comparable compare>the compared compilation compilation_config compile compile>mode
+0.20 complains complaint completed completely completeness compute_loss computed>in con>la conda condition config
+0.20 config>builds config>has config>set_visible_devices confirm confuses confuses>me console contain container>image
+0.20 container>per containers context>fits context>is contiguous>block conv2d conv>layers converted converted>the
+0.20 convinced convinced>that convolutions convs cooling cooling>is copied>in copy>of core correct corrected
+0.20 cosine>schedule costs>32 costs>o could>cudnn could>it couldn't>fit count>is counts>in covered cpu>0 cpu>after
+0.20 cpu>blocks cpu>did cpu>i cpu>numpy cpu>only cpu>so cpu>tensors cpu_offload_gb crash>at crash>is crash>on
+0.20 crash>the crashed crashed>again crashes>in crashes>with create_graph>false created>container created>pod
+0.20 creating creating>buffer crop>to cross>entropy ctc ctc>head cu cublas cublas>handles cuda cuda0 cuda0>buffer
+0.20 cuda>1 cuda>11 cuda>12 cuda>3 cuda>context cuda>current_device cuda>memory cuda>out cuda>provider
+0.20 cuda>set_allocator cuda>set_device cuda_device_order cuda_device_order>pci_bus_id cuda_graph_max_bs
+0.20 cuda_graph_max_bs>16 cuda_malloc_async>is cuda_visible_devices>2 cuda_visible_devices>in cudadevice
+0.20 cudadevice>id cudagraph_capture_sizes>1 cudamalloc>failed cudnn>be cudnn>benchmark cudnn>may cudnn>workspace
+0.20 cudnn_conv_algo_search cupy's cupy's>mempool cupy's>set_limit cupy>cuda curious current_device curve customer
+0.20 customer's cut>off cv2 cv2>cuda d d>b dark dashboard dashboard>shows data data>comes data>i data>with data>works
+0.20 dataloader dataset dataset>was day>one ddr4 ddu de>ram deal debian decay decodes decorated decorated>with
+0.20 decorates>predict decrease decrease>max default default>according default>and default>cuda default>doesn't
+0.20 default>of default>since defined defined>in defragment del del>e del>on del>outputs del>the dell demand den
+0.20 deprecated described described>in describes designed desired>gpu desktop>has desktop>on detach>and detach>in
+0.20 detached detached>before detached>between detaches detaching details detected>for detectron2 developer
+0.20 device>geforce device>nvidia device_map device_memory_padding devices>to df dgx diarize dict>is dict>straight
+0.20 did>that didn't didn't>change didn't>do didn't>matter dies>without difference difference>whatsoever
+0.20 different>project differs diffusers disable disable>upper disables disables>gradients discord discord>had
+0.20 discussion disk dmesg dmesg>has do>a do>i do>in docker>image docs>recommend docs>torch documentation
+0.20 documentation>for documented does>del does>it does>your doesn't>change doesn't>enter doesn't>help doesn't>matter
+0.20 doesn't>see doesn't>use don't>accumulate don't>bother don't>know don't>show don't>think done>long double>checked
+0.20 double>quant doubt>it downgraded>to download download>the dp0 drained draws drill drill>14 drive driver>was
+0.20 dropout>0 drops drops>to ds ds_report dtype due due>to dump dumped during>eval during>preprocessing during>that
+0.20 during>the e>3 e>4 e>g e>with_traceback each>2 each>device each>fold each>gpu each>holds each>host each>in
+0.20 each>on each>rank each>time each>trial earlier earlier>notebook earlier>one earlier>post effect>at effet
+0.20 eight>cards eight>ranks einops either else else>i else>on embedding>server emptied>it empty>at empty>card
+0.20 empty>n empty>the empty_cache>after empty_cache>every enable_attention_slicing enable_attention_slicing>made
+0.20 enable_attention_slicing>was enable_cuda_graph enabled>on enabled>with encountered end>no ends ends>in ends>with
+0.20 enforce enforce_eager enforce_eager>true engine>args engine>is engine>ok engine>to enginecore enginecore_dp0
+0.20 enginecore_dp0>pid english enhance enough>gpu enter enti enti>è entirely entries>gives entropy>is environment
+0.20 epoch>1 epoch>2 epoch>and epoch>goes epyc equals equals>the error>2 error>came error>doesn't error>loading
+0.20 errors errors>out es>nicht espnet est estou etl eval>does eval>doesn't eval>is eval_accumulation_steps
+0.20 eval_accumulation_steps>1 evaluated evaluation>script even>after evenings every>batch every>epoch every>fold
+0.20 every>line every>loop every>stale every>ten every>trial everybody>knows everything>in everything>to exact
+0.20 exact>same exactly exactly>as exactly>it exactly>the example example>from exceed exceed>the exceeded
+0.20 except>around except>block except>branch except>for exception>capture exception>object exclusively executable
+0.20 executing executing>the execution_engine execution_engine>run_backward exist exllamav2 exp_avg exp_avg_sq>exist
+0.20 expandable>segments expensive expensive>we explain>it explains export>of exported exported>before exported>from
+0.20 extra>contexts extreme f>cpu fail>with failed failed>0 failed>out failing>script fails>and fails>rtx fails>so
+0.20 fails>somewhere fails>the fairseq>catches fake>batch falla falling>back falls>on false>in false>is false>was fan
+0.20 fancy far>so fastapi>app faster>than feature>map feb feel>free few few>kb figure figured>the file file>opt
+0.20 file>since file>srv find>out find_executable_batch_size fine>20 fine>in fine>it fine>under finish>the finished
+0.20 finished>in fires first>attempt first>blamed first>cell first>epoch first>experiment first>few first>has
+0.20 first>idea first>loads first>pipeline first>post first>run first>theory fit>try fits>in five>minutes five>seeds
+0.20 fix>anything fixed>shape fixed>shapes fixed>size fixing flag>the flash>attention flashattention flickers
+0.20 flickers>for float>loss float>on floats fn fold fold>1 folder folks following>exception for>200 for>8 for>an
+0.20 for>another for>as for>both for>completeness for>context for>having for>him for>how for>launch for>llama
+0.20 for>months for>most for>next for>now for>pictures for>qwen for>reference for>sdxl for>simplicity for>students
+0.20 for>such for>tactic for>ten for>their for>this for>three for>torch for>two for>weeks for>what for>x for>your
+0.20 forced forgot>no_grad forked form format former>model forum>had forward>backward forward>before forward>hooks
+0.20 forward>of forward>without forwarded four>times fp16>weights fp8>weights fraction fraction>from fraction>is
+0.20 fraction>of fraction>static fragmentation frames>of frames>then framework frameworks free>and free>h free>have
+0.20 free>on free>so free>the free>to free>which free_all_blocks>prior freed>with frees>its freezing>the fresh
+0.20 fresh>subprocesses friday friend's friend>had from>16 from>32 from>35 from>70 from>bitsandbytes from>day
+0.20 from>fold from>nvidia from>our from>python from>stage from>start from>your front>of frozen>vae fsdp fsdp>full
+0.20 full>log full>logits full>set full>shard full>the full>while function>is functional
+0.20 functional>scaled_dot_product_attention funny funny>story fused fused>true fused_batch_size>4 g5 g5>2 g>5 g>80
+0.20 g>during game>was gateway gave>the gb>and gb>are gb>ddr4 gb>forward gb>free gb>from gb>instances gb>it gb>left
+0.20 gb>loaded gb>once gb>or gb>over gb>physical gb>pool gb>profile gb>ram gb>same gb>slice gb>slices gb>so gb>stays
+0.20 gb>swap gb>was gb>win gb>would gc gemma>2 gemma>folks generate>makes generates genes get>captured get>it get>rid
+0.20 get>the gets>built gets>half getting getting>it ggml gguf giant>picture gib>free gib>out gist give>me give>the
+0.20 giving globally gnome gnome>shell go>away go>through go>to goat goes>down goes>out goes>to goes>up going>to
+0.20 gone>after gone>in good>and good>to got>a got>an got>no got>picked got>released got>that got>the gpt gpu>a100
+0.20 gpu>blocks gpu>but gpu>can't gpu>keeps gpu>memory gpu>node gpu>operator gpu>or gpu>part gpu>the gpu>use
+0.20 gpu>utilisation gpu>was gpu_mem gpu_mem_limit gpu_mem_limit>for gpu_mem_limit>in gpu_memory_utilization>0
+0.20 gpu_memory_utilization>from gpu_memory_utilization>to gpulayers gpus>of gpus>with gpustat>output gqa>with grab
+0.20 gracias gradient>accumulation gradient>checkpointing gradient>penalty gradient_checkpointing
+0.20 gradient_checkpointing>true gradient_checkpointing_enable>is gradients>by gradients>on gradienttape grads>are
+0.20 graph graph>alive graph>failed graph>is graph>lives graph>trees graphs>are great grep grep>python grepped grow
+0.20 grows>linearly gtx>1050 guess>i guess>would guessing guy guy>with h100s h2 h>and h>tuple habe habe>ich habit
+0.20 had>16 had>a had>hoped had>no had>read had>that had>their had>to had>two haha half>a half>an half>the halves
+0.20 hand handle>remove handler>was happens>at happens>outside hard>coded harmless has>120 has>2 has>512 has>6 has>a
+0.20 has>an has>been has>doubled has>ever has>four has>had has>quit has>removed have have>1 have>4 have>a have>sworn
+0.20 have>the have>torch have>you haven't>got hay hbm he>doesn't he>had he>says he>was head>is head>over heads
+0.20 heads>that's heads>the health hear hello helm helm>chart help>neither here's here's>the here>and here>i
+0.20 here>it's here>which heron>70 hf hiccup his>2080 his>card his>with history>across history>append hitch holding>a
+0.20 holding>the honest>question honestly hood hoped hoping hoping>for hopper host host>as host>memory host>ram
+0.20 hours>per how>did how>it how>much however however>the huggingface hunch hundred>megabytes hyperparameter>search
+0.20 hypothesis i'd i'd>have i'd>need i'm>only i'm>puzzled i'm>using i've>also i've>got i've>inherited i've>put i5
+0.20 i5>12400 i>also i>am i>assumed i>believe i>believed i>blamed i>couldn't i>d i>del i>deleted i>don't i>double
+0.20 i>even i>find i>first i>followed i>get i>have i>haven't i>j i>made i>measured i>need i>never i>noticed i>put
+0.20 i>ran i>reduced i>remember i>run i>said i>then i>trained i>turned i>use i>watched i>went i>will i>wondered
+0.20 i>would ich id>0 ideas identical identical>card idles>at if>a if>it's if>reserved if>so if>that if>the if>you
+0.20 if>your igual illegal illegal>memory im>á image>and image>on image>registry image>same images>and images>are
+0.20 imagined import>so improvement ims ims_per_batch ims_per_batch>16 in>2 in>3 in>4 in>all in>and in>any in>between
+0.20 in>bf16 in>bfloat16 in>blocks in>cell in>chunks in>code in>dmesg in>epoch in>every in>file in>fold in>forward
+0.20 in>fp32 in>fresh in>front in>general in>generate in>h in>half in>hbm in>his in>host in>ipython in>kv in>last
+0.20 in>lightning in>nvidia in>on in>other in>sglang in>the in>their in>torch's in>training in>turn in>two in>vain
+0.20 include includes>the increase>the increased increases indices inference>engine inference_mode
+0.20 inference_mode>decorates inference_mode>on influence influence>on information infra initialises initialized
+0.20 initially>i input>1 input>output inputs>and inputs>are inside>a inside>the install installed instruct int64
+0.20 interest interesting internal internal>frames into>30 invalid investigated io ip is>151 is>200 is>2048 is>256
+0.20 is>3 is>4 is>512 is>64 is>7 is>75 is>about is>already is>an is>attached is>below is>built is>called is>computed
+0.20 is>dead is>deleted is>detached is>documented is>dropped is>enabled is>ever is>false is>free is>full is>gone
+0.20 is>half is>harmless is>identical is>index is>just is>larger is>launched is>left is>less is>listed is>memory
+0.20 is>negligible is>none is>nothing is>off is>opened is>otherwise is>out is>preallocated is>rebound is>right
+0.20 is>solved is>started is>the is>there is>tiny is>to is>well is>wrapped is>zero isn't>it isn't>more isn't>set
+0.20 isn't>shared isn't>the isn't>used issue it's>about it's>bare it's>gone it's>open it's>still it's>unrelated
+0.20 it's>worth it's>written it>3 it>afterwards it>also it>as it>be it>because it>changed it>changes it>climbs
+0.20 it>crashes it>didn't it>died it>dies it>doesn't it>errors it>every it>from it>had it>happens it>makes it>matters
+0.20 it>might it>moved it>next it>now it>off it>open it>over it>passes it>possible it>ran it>really it>says it>should
+0.20 it>simply it>since it>that it>with it>works it>would item>everywhere item>is items items>is its>blocks
+0.20 its>cached its>default its>internal its>whole itself>after itself>and j>d j>q january jax>errors jax>has jax>in
+0.20 jax>is je>l'ai job>localhost job>on job>to joblib joblib>with json just just>for just>one just>torch just>what
+0.20 k>and k>clear_session k>of k>ring k>scores k>self k>tokens k>vocab k>vocabulary kaggle kann kann>man keep>frames
+0.20 keep>their keeping keeps>gradients keeps>only keeps>the kept>in keras>backend kernel>and kernel>first kernel>is
+0.20 key>value khz killed>all killing>pod kind kind>in know>that know>what knows>the koboldcpp>1 kubernetes>1
+0.20 kv>heads kv_cache_config kv_cache_free_gpu_mem_fraction kv_cache_free_gpu_mem_fraction>0 l'ai l'ai>v l>is la>2
+0.20 la>carte la>machine lab's lab>ml land land>on landing>on language language>model laptop laptop>chose large>to
+0.20 large>v2 larger>than last>commit last>frame last>position last>week last_traceback>and late>edit latest latter
+0.20 launched>with layers>and layers>in layers>offloaded layout learning learning>tutorial least least>the leave>it
+0.20 leaves>too leaving lecture left>in len>131072 len>512 length>512 length>audio length>is less>than let's lib
+0.20 lib>python3 liger liger>kernels lighter lightning's lightning's>trainer lightning>and like>in like>it like>this
+0.20 like>to limit>set line line>after linear>cross linear>layer lines linux list>but list>holds list>is list>of
+0.20 listen listen>api little>for live>with living>in llama>2 llama>3 llm>info llm_load_tensors
+0.20 llm_load_tensors>offloaded lm_head>output lmdb load>3 load>balancer load>model load>path load>restores load>with
+0.20 load_from_checkpoint load_state_dict load_state_dict>state load_tensors loaded>in loads>answers loads>the
+0.20 local_rank>first localhost locals>alive log>attached log>is log>memory log>of log>shows log>that logged>in
+0.20 logged>it logger logits logits>1 logits>are logs>of long>ago look>at look>like looked looking looks>healthy
+0.20 lora>base lora>r lora>rank loss>from loss>into loss>looks loss>tensor losses>without lot lote love low low>on
+0.20 low>priority low_cpu_mem_usage>true lower>it lower>resolution lower>the lowered lowered>gpu_memory_utilization
+0.20 lowering>gpu_memory_utilization lowering>max m m40 m40>24 m>encoder m>items m>params machine machine>a
+0.20 machine>fails machine>where made>sure mail mails main main>and main>loop make make>it make>up makes>the man
+0.20 man>nur managed management manager>is many>resources map_location march mask>for matches matches>the matching
+0.20 matching>on mate matrix>in matrix>is matter>for max>approx max>batch max>seq max_logprobs max_memory_allocated
+0.20 max_model_len max_model_len>is max_split_size_mb max_split_size_mb>made max_split_size_mb>to maximum>variable
+0.20 may>be may>not maybe>your mb>fine mb>of mb>on mb>outside mb>so mb>which mb>with mb>yet me>an me>guessing me>on
+0.20 me>so me>the mean>and meant>to meantime measured>by medvram meeting megabytes mem memmap memmap>on memory>access
+0.20 memory>allocation memory>as memory>by memory>can't memory>drops memory>i memory>it memory>management
+0.20 memory>mapped memory>on memory>pool memory>pools memory>sits memory>times memory>to memory>tried memory>use
+0.20 memory>used memory>x memory_allocated>is memory_summary memory_viz memory_viz>picture mempool mempool>set_limit
+0.20 mention mention>it mentions mesh meta metal meter metrics mi250 mib>on mib>together mib>used micro micro>batch
+0.20 micro>batches mig>on milestone milestone>2 million>parameters mind mind>the mine>are mine>had mine>is mini
+0.20 minimal minimum minute minutes>of mix mix>up mlund mmq mobile mode>default mode>on mode>reduce model's>max
+0.20 model>but model>collect model>device model>dtype model>from model>gradient_checkpointing_enable model>in
+0.20 model>models model>qwen2 model>requires model>weights model>works model_runner model_runner>py modelfile models
+0.20 models>the moments>on momentum>and momentum>buffers mon monday monitor monitoring month months more>gpus
+0.20 more>swap most most>recent mostly moved>it moves>it moves>predictions moving>to mp mp>pool ms>per muted
+0.20 my>bashrc my>card my>case my>colleague my>dataset my>earlier my>fork my>guess my>home my>hunch my>labmate's
+0.20 my>list my>notes my>second my>setup my>side my>supervisor my>suspicion my>theory my>training my>weekend n'y
+0.20 n>512 n>attention n>matrix n>memory n>x nada naive>form name>is nccl nccl>warn needs>16 needs>6 needs>its
+0.20 negligible neither>did nemo net>has net>is network>has network>is never>a never>got never>mind never>run
+0.20 never>touch newest news nf4 nginx ngl>20 nice>catch nicely nn>functional no>accelerate no>autograd no>avail
+0.20 no>business no>clue no>conv no>cupy no>desktop no>different no>earlier no>giant no>graph no>graphs no>growth
+0.20 no>help no>idea no>improvement no>influence no>jax no>leftover no>less no>mig no>momentum no>odds no>one no>oom
+0.20 no>that no>time no>try no>user no>xid no_grad>and no_grad>around no_grad>feats no_grad>on nobody>else node
+0.20 node>at node>was nodes none>in nor>did norm normal>created normal>killing normal>pulled normal>scalingreplicaset
+0.20 normal>started not>change not>enough not>fix not>fixed not>for not>help not>in not>initialized not>on
+0.20 not>related not>reproducible not>solved not>sure notebook's>stored nothing>but nothing>changed nothing>fancy
+0.20 nothing>that noticed nous now>i now>it now>it's now>since nowhere nowhere>in np>empty null num_beams num_beams>1
+0.20 num_beams>16 num_classes>21 num_ctx>in numpy>memmap nur>raten nvidia>rtx nvlink nvlink>in nvtop o2 o>fa o>n
+0.20 object>is observation obvious occurs occurs>with odds of>0 of>125 of>2 of>2048 of>256 of>32 of>33 of>50 of>512
+0.20 of>everything of>feature of>five of>free of>gpu of>interest of>layers of>llama of>megabytes of>nccl of>our
+0.20 of>ours of>past of>policy of>scope of>size of>streams of>them of>these of>those of>trainable of>workspace of>you
+0.20 off>autograd off>cudnn off>for off>from official offload_optimizer>to offload_param offloaded>33 ok>it ok>on
+0.20 old>forum old>pipeline old>tf1 ollama>ps ollama>was ollama_num_parallel>1 on on>4 on>another on>both on>cards
+0.20 on>demand on>dev on>discord on>disk on>four on>his on>hopper on>its on>job on>linux on>machine on>memory
+0.20 on>monday on>node on>on on>rank on>reddit on>requested on>slack on>so on>stackoverflow on>staging on>startup
+0.20 on>step on>this on>tuesday on>two on>windows once>and once>had once>it once>per one>after one>by one>container
+0.20 one>copy one>device one>gets one>gpu one>in one>model one>more one>per one>process one>prompt one>replica
+0.20 one>runs one>that one>to one>too one>without only>a only>decode only>ever only>have only>in only>made only>my
+0.20 only>one only>see only>so only>the only>torch only>used onnx>file onnxruntime onnxruntime>gpu oom oom>when open
+0.20 open>a open>for open>on opencv opened opens>its operation operator>23 opt>split optax>adamw optimal optimization
+0.20 optimizer>is optimizer>states optimizer>step optimizer>was optimizer>we options optuna>study or>does or>in
+0.20 or>restart or>the orbax orbax>restores ort ort>cuda ort>provider oserror other>cuda other>engine other>gpu
+0.20 other>machine other>notebooks other>numbers other>side other>thread other>words otherwise>empty ou ought
+0.20 ought>to our our>admin our>dataloader our>except our>fork our>launch our>launcher our>monitoring our>pipeline
+0.20 our>program our>setup our>sglang our>tf our>tree ours>has ours>is out>what output>at output>in output>layer
+0.20 output>of outputs>go outputs>torch over>to overhead>is overnight own>context own>log own>memory own>script
+0.20 own>subprocess p pack packages>torch pagedattention pairs parallelism param>group parameters>in parameters>the
+0.20 part>works partitions partitions>the parts passed>0 passed>to passes>at passes>with passes>without passthrough
+0.20 past_key_values paste>it patch>size path path>is pc pci pci_bus_id pci_bus_id>set peak>during peak>usage penalty
+0.20 per>card per>day per>fold per>parameter per>rank per_process_gpu_memory_fraction percent percent>of perfectly
+0.20 performance persistent persistent_workers persistent_workers>true phase phase>train physical>memory physically
+0.20 physx picked picture>and picture>in pictures>of pid>4401 pieces>left piling ping pixels>and place>already
+0.20 plain>bert plain>sgd plan plan>to platform>gives platform>team please>ignore please>post please>show please>try
+0.20 plot plugged plus>a plus>two pod>embed pod>has pod>notebook pod>ranker pod>spec pod>tagger pod>train point
+0.20 point>0 point>of points>to pool>as pool>size pool>to pool>use pool>which pool>with pools>for por>si
+0.20 position>logits positions>the possible possible>that possibly>the posting power power>limit pp practically
+0.20 preallocated precisely precisely>the precision>for predict predict>function predict>so predictions predicts
+0.20 prefetch_factor>2 prefill>tokens preprocess_logits_for_metrics>takes present present>on print>loss printed>and
+0.20 printed>in printed>it printed>the prints prints>false prints>the prior prior>to priority private>memory probably
+0.20 probs>of proceso process>in process>per processes processes>and processus produces product>is production
+0.20 profile>in profiling>takes progress progress>bar promises prompt_logprobs proposed proposes provider
+0.20 provider>options pruning ps>aux ps>shows psu pulled>pod pure put>back put>it puts>it puzzled python>3
+0.20 python>floats python>pid python>processes pytorch pytorch's pytorch>blog pytorch>but pytorch>faq
+0.20 pytorch_cuda_alloc_conf pytorch_cuda_alloc_conf>expandable_segments q4_k_m q4_k_m>gguf q4_k_m>of q5 q5_k_m q>k
+0.20 qu qu>é quality quant>and quelqu'un queries quick quick>reply quote r r>16 r>8 raise>the raises ram>1 ram>and
+0.20 ram>by ram>free ram>i ram>the ram>which ram>y ran>for ran>into ran>it ran>through random>tensors rank rank0
+0.20 rank1 rank>2 rank>holds ranker ranks>and ranks>call ranks>eight ranks>use rapids>cudf raten rather>not ray
+0.20 re>running reader readme>asks ready really really>runs reason>for reasons rebooted rebound recent recent>call
+0.20 recommend recommended recommends red>box red>text reddit reduce>the regards registry registry>lab reinstalled
+0.20 related related>to released>in released>when releases remaining>three removed>its removed>with removing
+0.20 removing>the render>on reopen replaced>adam replaced>with replay replay>works replayed replica replica>0
+0.20 replica>set replicas>behind reply reported>in reports repository reproduced>on reproducible request's
+0.20 request>had request>in request>returns request>with requested>for requirements requires requires>about
+0.20 requires_grad_>false reserve reserve>the reserved reserved>and reserved>by reserved>in reserves>9 reserves>90
+0.20 reshape resident>size resized>to resizes resolution>max resource resource_exhausted resources>requested
+0.20 restarted>the restores restores>tensors result result>is results>in resume>path resuming retried retried>5
+0.20 retries retry retry>after retry>happens returns returns>0 returns>to reuses review rien rifi rifi>é right
+0.20 right>before ring ring>attention roberta roughly>1 roughly>60 row>in rows>of rtx>2060 rtx>a6000 rule rule>out
+0.20 run run>inside run>on run>the run>to run>which run_backward run_backward>calls running>in runs>and runs>at
+0.20 runs>everything runs>in runs>under runtime>cuda runtime>with runtimeerror>cuda runtimeerror>not ryzen ryzen>7 s3
+0.20 s>then safetensors safetensors>with sake same>as same>card same>cell same>config same>error same>flags same>here
+0.20 same>iteration same>line same>number same>outcome same>place same>sample same>shape same>so same>spot same>trace
+0.20 same>traceback same>with sample>in sample>on sampler sampler>at saved>by saw say>that say>the says says>inactive
+0.20 says>nothing says>that says>using scaled scaled>up scalingreplicaset scalingreplicaset>pod schedule score
+0.20 score>matrix scores>per scratch>space scratch>without screen screen>flickers screenshot script>doesn't
+0.20 script>first script>forgot script>has script>on script>passes script>reads script>same scripts sdk sdk>keeps
+0.20 search>was second>copy second>epoch second>slot second>trace seconds secs>took section see>6 see>below see>gpu
+0.20 see>it see>that see>the seeing seemed>odd sees sees>a sees>the segment>reserves segments>on self>scale semana
+0.20 sentry's>sdk separate separate>node separate>scripts seq seq>len sequence>128 sequence>of sequence>parallel
+0.20 server>but server>starts server>which servereplica servereplica>chat serves servidor serving>code session's
+0.20 session>config session>is set>after set>for set>in set>pytorch_cuda_alloc_conf set>so set>that set_allocator
+0.20 set_device set_device>local_rank set_grad_enabled>phase set_limit set_limit>size set_to_none set_to_none>true
+0.20 set_visible_devices set_visible_devices>gpu sets>a sets>the settempmemory>0 several sgd>with sgd>without
+0.20 sglang>captured sglang>runs shape>and shapes>with shard>so sharding>we share>the shared>server shifted ships
+0.20 shot shot>in should>i show show>it show>up shown shows>3 shows>a shows>no shows>the shows>up si side>too sigue
+0.20 sigue>igual sim sim>einsum sim>in similar simplicity simplicity>jax since>1 since>i since>march since>when
+0.20 single>copy single>loss site site>packages sits>at six size size>0 size>32 size>4 size>8 size>allowed size>state
+0.20 sizes>1 sizes>are skips skips>the slack sleep slices slope slot slowed slower slower>and slower>but
+0.20 smaller>batch smaller>cards smaller>now smartcontext smi>shows smi>with sne snippet so>adam so>and so>did
+0.20 so>each so>far so>for so>good so>graphs so>logits so>not so>reading so>tf so>that's so>what so>whatever
+0.20 softmax>is softmax>with solo solution solved>his some>of some>other somebody>in somebody>on somebody>with
+0.20 someone>else's someone>who something something>with sometimes sometimes>after somewhere>in sont sorry>for
+0.20 sorry>wrong sorts source space>left speakers spec>sheet spectrograms speculating speculation split>blocks
+0.20 split>so splits splits>the splitting>the spot spreads>the spring spring>and square>one srv ssd stackoverflow
+0.20 stage>one stale standard stands start>0 start>to start>up start>with started>container started>pod starting
+0.20 starts>fine startup>is startup>on state>of state>over states>are static>0 status stay>alive staying stderr
+0.20 stderr>f steam step>1 step>2 step>3 step>and step>same step>so steps steps>go steps>later steps>nothing still>be
+0.20 still>get still>no still>the still>there stopped>at stopping stopping>container stops>at stops>log stored>in
+0.20 straight>after strange streams>reduce stuck stuck>around students studio>0 success successfully such
+0.20 suggested>on suggests summary sung supervisor supported supposed>to sure>that suspect suspected>the swap swap>to
+0.20 swap>untouched swap_space swap_space>4 swapped>adamw swapped>h swapped>out swiglu switched>to
+0.20 switching>checkpoints sworn sxm4 sxm4>80 system system>managed systemctl t07 t07>08 t5's t>product t>sne
+0.20 table>from tactic>0 tag tagger take>210 takes>4 takes>8 takes>all takes>care takes>half tambi tambi>é
+0.20 target>tokens task>0 teacher>from teacher>in tell>me tell>us temp>memory temperature temperature>is ten>batches
+0.20 ten>classes ten>epochs ten>minutes tenants tensor>is tensor>parallel tensor>with tensorflow's tensorflow>2
+0.20 tensorrt tensorrt>llm tensorrtllm tensors>after tensors>are tensors>at tensors>come tensors>from tensors>it's
+0.20 test>and test>suite text>encoders textbook tf1 tf32 tf32>off tf>1 tf>config tf>gradienttape tf>has tf>keras
+0.20 tf_cudnn_workspace_limit_in_mb>256 tf_cudnn_workspace_limit_in_mb>512 than>8 than>at than>eager than>this thank
+0.20 thank>you thanks thanks>for that's>covered that's>how that's>in that's>of that>0 that>16 that>at that>builds
+0.20 that>eval that>far that>fix that>function that>got that>it that>it's that>memory that>model that>night that>no
+0.20 that>nobody that>on that>part that>process that>says that>search that>stage that>the that>theory that>time
+0.20 that>wasn't that>way the>0 the>2 the>3 the>34 the>a100 the>above the>allocated the>allocator the>appendix
+0.20 the>archive the>argmax the>author the>awq the>axolotl the>batch the>benchmark the>best the>bigger the>blog
+0.20 the>build the>builder the>caching the>capacity the>case the>classifier the>console the>context the>cost
+0.20 the>count the>curve the>dark the>dashboard the>data the>dataloader the>dataset the>day the>debugger the>decoder
+0.20 the>dgx the>discord the>doc the>documentation the>eager the>ema the>engine the>evening the>exact the>example
+0.20 the>failing the>fan the>fit the>flash the>flatten the>forward the>fraction the>frames the>funny the>helm
+0.20 the>hood the>hook the>images the>job the>kernel the>kv the>lab's the>laptop the>latest the>latter the>length
+0.20 the>lightning the>linear the>list the>lm_head the>logger the>logits the>logs the>loop the>machine the>manual
+0.20 the>mask the>matmul the>maximum the>meantime the>memory_viz the>message the>meter the>metrics the>minimum
+0.20 the>modelfile the>most the>n the>name the>native the>newest the>node the>nodes the>notes the>number the>old
+0.20 the>only the>op the>optimizer the>output the>paper the>patch the>peak the>problem the>process the>profile
+0.20 the>progress the>project the>quick the>record the>replay the>repo the>repository the>requested the>right
+0.20 the>same the>sample the>screenshot the>second the>server the>set the>sglang the>shapes the>sharding the>slack
+0.20 the>snippet the>ssd the>stack the>standard the>start the>state the>stock the>storage the>sum the>teacher
+0.20 the>thread the>three the>ticket the>tile the>title the>traffic the>transfer the>twelve the>university's
+0.20 the>upgrade the>usual the>v100 the>validation the>values the>venv the>versions the>very the>vocabulary
+0.20 the>weekend the>weights the>window their>memory them>one them>or them>to then>a then>again then>and then>ran
+0.20 then>saw then>training then>went theory>was there's>400 there's>one there's>only there>a there>already
+0.20 there>goes there>i there>in there>it there>it's they>all they>aren't they>say they>were thinc thing>but thing>in
+0.20 think think>it's think>that think>the thinking thinking>aloud third third>attempt this>bug this>config
+0.20 this>environment this>for this>may this>one this>order this>part this>process this>size this>to this>with those
+0.20 those>is those>who thought thought>of thought>was threadripper threadripper>with three three>fail three>weeks
+0.20 thresholds through>them through>what through>without throwing ti>windows ticket tickets tiene tile>size tile_pad
+0.20 tile_pad>10 till>you time>so times>now times>since times>smaller titan>v title to to>1024 to>128 to>16 to>2048
+0.20 to>224 to>23 to>256 to>5 to>500 to>512 to>65536 to>adamw to>an to>ask to>blame to>break to>choose to>convert
+0.20 to>cut to>d to>decrease to>do to>end to>english to>fixed to>handle to>increase to>keep to>load to>no to>nothing
+0.20 to>numpy to>profile to>run to>say to>see to>spare to>square to>start to>store to>tell to>that to>think to>this
+0.20 to>watch to>write today together>with token>takes tokenizers tokens>and tokens>in tokens>so tokens>to
+0.20 tokens>were tokens>you told>me toma tonight too>and too>at too>so took>0 took>1 took>12 took>21 took>it tools
+0.20 top>10 topic torch's>own torch>and torch>backends torch>float16 torch>inference_mode torch>nn torch>only
+0.20 torchmetrics torchvision torchvision>one total>by total>memory total>tokens touches touches>cuda toy tr
+0.20 trace>ends trace>points traceback traceback>most traceback>of tracker traffic train>a train>b train>py
+0.20 trainable>so trained>for trained>the training>loop training>passes training>script training>stops training>went
+0.20 training>where trains>a trains>an trains>for transfer transfer>learning transformer>with transformers tried>all
+0.20 tried>each tried>gradient tried>in tried>the tried>with trouble>there trt trt>w trtexec trtexec>mempoolsize
+0.20 trtexec>workspace true>a true>for true>to truncating truncation truncation>true try>setting trying>without tue
+0.20 tuning>and tuple tuple>x turn tweets two two>bytes two>engines two>epochs two>extra two>moments two>nodes
+0.20 two>seconds two>separate two>text two>vectors two>was type>same typo>in ubuntu ubuntu>20 ubuntu>22 ulimits uma
+0.20 unable unable>to unallocated unchanged unchanged>still under>2 under>suspicion unexpected unfortunately
+0.20 uninstalled uninstalling units university's unless unloads>the unraid unrelated until>it until>then untouched
+0.20 unusual unusual>in up>and up>batch up>by up>only up>replica up>when upcasting update>every update>the upgraded
+0.20 upper upper>limit us>with usable usage usando>a use use>a use>cudagraphs use>gradient use>is use>lower
+0.20 use>map_location use>of use_cache>false used used>as used>by used>to used_bytes useless user>in user>of
+0.20 user>with userwarning uses>30 uses>cuda uses>the using>0 using>device uso usual usually util>0 v0 v1 v100
+0.20 v100>32 v2 v3 v>é vae>and vain validation validation>at validation>keeps validation>runs
+0.20 validation_step>disables valueerror>free valueerror>the values>in values>of vanished>by
+0.20 variable>execution_engine variable>length variable>size variables vectors vectors>of venv verbose verified>with
+0.20 versi versi>ó version>is versions vgg16 via visible visible>with vit>b viz vocab vocab>parallel vocabulary>has
+0.20 vocabulary>is volume vram>16376 vs w>onnxruntime w>skipping waiting want>to warmup>and warning was>1 was>11
+0.20 was>17 was>60 was>added was>at was>closed was>convinced was>drained was>found was>going was>happy was>it
+0.20 was>logged was>looking was>my was>no was>on was>open was>printed was>raised was>read was>released was>suggested
+0.20 was>that was>the was>to was>tried was>useless was>wrong wasn't>it watch>n watched watching way>i we'll we're
+0.20 we've>had we've>not we>already we>clear we>crop we>do we>don't we>hand we>have we>haven't we>launch we>moved
+0.20 we>never we>run we>train we>use we>write weakref webui>unloads wednesday week>on week>without weight weight>as
+0.20 weight>bias weights>aren't weights>is weights>on weights>take weights>took weights>with weights_only
+0.20 weights_only>true weird weird>in well>i well>so went>0 went>down went>up were>my were>not what's what's>the
+0.20 what's>your what>can what>else what>exactly what>is what>it what>it's what>our what>takes whatever whatever>it
+0.20 whatsoever wheel when when>a when>allocating when>we where>do where>grads whether>device_map which>never
+0.20 which>of which>one which>takes which>this who who>can who>knows whoever whoever>wrote whole>devices whole>epoch
+0.20 whole>eval whole>file whole>run why>does why>is wild wild>guess will will>be win win>11 window window>is
+0.20 window>of windows windows>10 windows>11 wir wiser with>14 with>24 with>256 with>31 with>32 with>40 with>48
+0.20 with>a with>autotune with>cpu with>deepspeed with>device_memory_padding with>disable with>dynamic with>fixed
+0.20 with>gmu with>grad_fn with>handle with>mem with>mmap with>mode with>nothing with>num_beams with>nvidia
+0.20 with>offload_optimizer with>one with>pin_memory with>plain with>pytorch with>random with>shape with>that
+0.20 with>this with>thresholds with>torch's with>truncation with>under with>variable with>workers with_traceback
+0.20 with_traceback>none without>a without>changes without>complaint without>cudnn without>item without>momentum
+0.20 without>success without>trouble wonder wonder>if wondered wondered>whether words workaround workaround>for
+0.20 worker>processes worker>py worker>with workers>1 workers>only workers>to works>3 works>for works>in works>like
+0.20 works>nicely workspace>4096 workspace>is workspace>to workspace_size workstation worth>a would>tell would>you
+0.20 wouldn't wow wrap wrapped wrapped>by wrapped>in write>up writes>a writes>the wrong>log wrote x1216>need x200
+0.20 x224 x256 x264 x4plus x7 x96x96 x96x96>patches x>8 x>a100 x>and x>shape xformers xid xla_python_client_allocator
+0.20 xla_python_client_allocator>platform xla_python_client_mem_fraction>5 xorg xorg>and yarnallocator years
+0.20 years>ago yes>it yes>the yesterday>all yet>i yet>the you you>check you>launched you>mind you>pass you>post
+0.20 you>print you>proposed you>run you>sum you>wrote your>batch your>context your>gpu your>monitor your>repo
+0.20 your>script your>training z z>stderr zero2 zero>3 zero>stage zero_grad>in zero_grad>set_to_none zsh ~26843
+0.20 ~a1b2c ~acces ~accur ~ackno ~actio ~adafa ~advis ~affec ~after ~alert ~algui ~altog ~amoun ~anoth ~anybo ~anywa
+0.20 ~anywh ~appea ~appli ~appro ~aren' ~arith ~array ~attem ~atten ~autob ~autoc ~avail ~axolo ~backe ~bashr ~befor
+0.20 ~begre ~behav ~bette ~bfloa ~binar ~bitsa ~blame ~blasb ~bothe ~botto ~busin ~buyin ~calli ~capac ~captu ~caref
+0.20 ~categ ~caugh ~centr ~chang ~chatg ~clari ~coffe ~combi ~commi ~compa ~compi ~condi ~confi ~conne ~conse ~conso
+0.20 ~consu ~conta ~conv2 ~convi ~cooli ~crash ~cropp ~cudad ~cuent ~cupy' ~curio ~curre ~dashb ~datal ~datas ~debia
+0.20 ~decre ~defin ~depre ~detec ~devel ~didn' ~disab ~disco ~discu ~docum ~drain ~dumpe ~earli ~effec ~einop ~eithe
+0.20 ~eleve ~encou ~engli ~entro ~envir ~equal ~error ~eveni ~exact ~examp ~excee ~exclu ~exlla ~expec ~expen ~expla
+0.20 ~expor ~extre ~faile ~fairs ~feeli ~finis ~fixin ~flick ~float ~follo ~forke ~freez ~frida ~frien ~funct ~gatew
+0.20 ~getti ~githu ~givin ~gpula ~graci ~grepp ~guess ~harml ~here' ~hiccu ~hones ~hopin ~hoppe ~howev ~huggi ~hypot
+0.20 ~ident ~illeg ~imagi ~impli ~impro ~inact ~incid ~inclu ~incre ~indep ~indic ~influ ~infor ~initi ~instr ~inves
+0.20 ~janua ~kaggl ~keepi ~langu ~lates ~latte ~laugh ~layou ~leavi ~lectu ~linea ~liste ~locat ~longf ~looke ~looki
+0.20 ~losse ~maint ~manua ~meant ~medvr ~meeti ~memma ~memor ~metri ~miles ~minim ~mobil ~monda ~month ~mostl ~negli
+0.20 ~newes ~nicel ~nothi ~notic ~nowhe ~numbe ~nvlin ~obser ~obvio ~occur ~offic ~ollam ~opene ~opera ~opini ~optio
+0.20 ~oserr ~outpu ~overn ~paged ~passt ~perfo ~perso ~picke ~pilin ~platf ~plugg ~poste ~posti ~pract ~prese ~preve
+0.20 ~prior ~proba ~profi ~proje ~promi ~pruni ~puzzl ~quali ~quelq ~queri ~quest ~ranke ~reade ~reall ~reboo ~rebou
+0.20 ~recen ~recom ~reddi ~reduc ~reins ~relie ~reope ~repla ~repos ~requi ~resha ~resta ~resul ~revie ~rewri ~rober
+0.20 ~runni ~sacri ~sampl ~scali ~sched ~scree ~secti ~seein ~shoul ~sligh ~smart ~snipp ~solut ~somet ~sourc ~spect
+0.20 ~specu ~state ~statu ~stayi ~stder ~stran ~subje ~subpr ~super ~suppl ~swigl ~syste ~tempe ~textb ~thank ~thoug
+0.20 ~thres ~thumb ~ticke ~tiene ~token ~tonig ~traff ~trtex ~tutor ~tweet ~ubunt ~unabl ~unall ~uncha ~unexp ~unfor
+0.20 ~unles ~unplu ~unrai ~untou ~unusu ~upcas ~usabl ~usele ~userw ~usual ~vecto ~versi ~waiti ~warni ~weakr ~wedne
+0.20 ~what' ~whate ~whats ~whoev ~windo ~worka ~works ~would ~write ~x4plu ~x96x9 ~xform ~yarna ~верси ~покаж ~полны
+0.20 ~пробо á á>genes é>con é>n é>rifi ö ö>sung öß öß>e ú быть драйвера же может может>быть не>помогло покажите
+0.20 полный пробовал что я か ご し>て す す>。 せ>ん で>す は ま>す ま>せ も グ バ ロ ロ>グ 一>样 先 参 参>数 只
+0.20 只>有 同 回 型 変 学 已 已>经 度 我 有 样 模 模>型 片 碎>片 经 问 问>题 题 같 게 과 기 나>요 내 데>이 도 도>같
+0.20 분 사 수>있 시>해 실 실>수 여 이>터 있>나 전>체 주 주>실 중 학 학>습 해 혹 혹>시
+0.40 05>06 07>08 08>09 0>0 0>31 0>7 0>but 0>in 128>and 128>with 12>heads 1>0 1>e 1>fails 1>is 1>x 2031>05 2048>and
+0.40 20>gb 210>mb 256>gb 2>0 2>4 2>7 2>is 2>mb 3>and 4>to 4>x 50>ms 512>gb 7>0 7>b 8>0 9>0 9>8 a a>24 a>test a>thing
+0.40 above according according>to adam>keeps agrees alike all>three allocate allocated>memory already also and>for
+0.40 and>got and>inside and>model answers anyone are>computed as>intended asking at>first at>my at>the author avoid
+0.40 b>model be>the beginning blamed>the blog bs>8 but>he by>now cache>holds card>i cards certain changed>nothing
+0.40 check checkpoint>was collect come compile>with compute consider container>main context>the cosine could>the
+0.40 could>you cpu>and cpu>is crash csv cudnn current dataset>has day decorates detected device>by device>they
+0.40 devices did does>the don't doubt effect else's empty enabled enough>for enough>memory epoch epochs evenly
+0.40 every>time exactly>one execution failed>with fails>as fails>too false false>so far first>glance first>i
+0.40 first>thought fix>was following for>me for>that four>of fragmentation>was fresh>kernel friend from>scratch
+0.40 from>the further fyi gb>arena gb>as gb>by gb>card gb>enough gb>for gb>of gb>per gc>collect general get
+0.40 get>through gib>is gives gives>the glance gpu>1 gpu_memory_utilization gpus>device graphs>keep green guide h
+0.40 had>it half>precision handled happens>with has has>10 has>24 have>no haven't he healthy help here heron holds>4
+0.40 home how>many htop i'd>guess i>printed idea idea>was impact in>14 in>case in>our in>total intended is>0 is>a
+0.40 is>empty is>exported is>it is>on is>set is>under is>unlimited is>used isn't>even ist it's>not it>in it>isn't
+0.40 it>slower it>was its>communicator its>name k>context keeps>two knows kv>cache l>unlimited last>year layers>to
+0.40 left>at let>me like linearly linearly>with link lists lives>in loading>model location log look looks loop>is
+0.40 luck m>parameters machines made>no makes>no manual max_length>128 memory memorypooltype memorypooltype>workspace
+0.40 message might>be mine minutes model>eval models>heron moments>per momentum moves name nccl>allocates need>to
+0.40 neither never>goes no no>change no>effect no>luck no_grad node>with notes nothing num_workers num_workers>0
+0.40 numbers nvidia of>every of>this off old>session older on>colab on>my only optax other outcome outofmemoryerror
+0.40 over>16 packages page paper parallel>size parameter>sets parameters>over path>map_location peak>was peaks>at
+0.40 people per>sample per>the per_process_gpu_memory_fraction>was perhaps>the person pid pip plain>script pod
+0.40 possibly precision print printed profiler py python python>keeps question readme record reference repo reported
+0.40 reproduced requested requested>size roughly rtx run>it runs>fine runs>on runtime runtimeerror sadly same
+0.40 same>crash same>failure same>message same>result same>step same>thing sample saved>from saw>the secs
+0.40 sequence>length set_memory_pool_limit set_memory_pool_limit>trt sets setup shell>take shm>is should shows>one
+0.40 size>is so>much so>there's somebody somebody>had someone someone>on somewhere spec src stack>trace started>with
+0.40 state>dict stays>at steps>was still still>fails still>goes stock suggested suspicion takes>about ten>steps
+0.40 tensorflow text tf_cudnn_workspace_limit_in_mb that's>been that>was the>1 the>32 the>adam the>beginning the>ckpt
+0.40 the>default the>dict the>docs the>faq the>following the>model the>ort the>outcome the>program the>readme
+0.40 the>script the>third the>time the>version the>way then>it theory there's there's>never there's>no there>isn't
+0.40 they things to>avoid to>know tokens torch>compile torch>load torch>no_grad trace trained trainer's
+0.40 trainer>predict trouble trt>memorypooltype true>and true>is under>torch unlimited unloads utilization valueerror
+0.40 values verified vllm warn was>a was>started watch way week weekend weeks well went>through were>saved what>we
+0.40 when>it whether which which>is while>it's with>80 with>cuda with>the with>torch works>fine works>on workspace
+0.40 write writes zero zero_grad ~accor ~agree ~alloc ~alrea ~answe ~anyon ~askin ~attac ~autho ~certa ~class ~consi
+0.40 ~cosin ~descr ~detac ~detai ~diffe ~drive ~else' ~epoch ~evenl ~excep ~figur ~forma ~furth ~glanc ~happe ~haven
+0.40 ~impac ~inten ~logit ~machi ~match ~megab ~menti ~messa ~neith ~norma ~outco ~outof ~packa ~peopl ~preci ~progr
+0.40 ~propo ~provi ~pytho ~pytor ~readm ~retri ~rough ~sever ~slowe ~someb ~somew ~split ~sprin ~stand ~suppo ~suspi
+0.40 ~theor ~there ~thing ~threa ~troub ~unins ~unive ~unlim ~valid ~verif ~weeke ~wheth ~wonde 。
+0.60 32>k 4>1 64>gb 80>gb =1 about after>each an and>8 are>you as>in at>all attention by>default c cache>is can
+0.60 card>has cc checked code come>to confirms cpu cuda>graphs days did>not did>you different do>you docs driver
+0.60 exception fails>on faq float16 gb>in gpus graph>capture happens i'll i>can't i>was it>fails it>still its>own kv
+0.60 launch logs mb>in me measured model>card my>first no>difference nope normal numpy of>it of>ram one>of or ours
+0.60 parameter please post project py>line ram report restarted says>the see so>no so>that some sorry still>dies sure
+0.60 the>cache the>forum the>log the>profiler the>pytorch then>i to>allocate uses using workers would year ~asser
+0.60 ~begin ~check ~corre ~estim ~healt ~minut ~nvidi ~param ~pleas ~possi ~print ~repor ~repro ~runti ~someo ~sugge
+0.60 ~value ~watch
+0.80 are be case does failed>to forum guess his i info know might ms say shows tell tested the>crash this try we've
+0.80 worth ~measu ~teste
+1.00 =4 any is may mib of>memory perhaps tried we ~perha
+1.20 could error how i'm maybe out>of
+1.40 if
+1.60 i've
+2.00 =0
""",
    "optimizer_state": r"""
-0.60 mb
-0.40 # 1>gb adam>keeps cache cuda dict for>a keeps>two load moments>per n on>the takes we while
-0.20 0>4 0>8 1>1 2>7 2>gb 4>bit 4>gb 5>gb 7>m 8>bytes 8>gb =0 =4 a a>second activations adam>buffers adam>moments
-0.20 adamw>to after>a again allocated>at allocator along already also an and>optimizer and>the any around asked at>1
-0.20 at>that attention awq axolotl>yaml backbone's batch be before before>the being bfloat16 blame blocks box
-0.20 buffers>of by by>then bytes>each c call came can't checkpoint chunk ckpt context contiguous copied could count
-0.20 cudnn cut del device did do doubt doubt>it dtype during each each>in empty enable end error eval even ever exist
-0.20 exp_avg_sq>exist failed fails>at feature file first>i fixed for>that fraction frame frames free freed fresh g
-0.20 gb>in gets gib gives going gone gpu graph half>precision has has>2 haven't help hidden host i>just i>use if in
-0.20 in>a in>one inference input into is is>an is>not is>on isn't it>takes it>that its jax job k keep kept kernel kv
-0.20 la later leaves left line linear live loaded loader loads log logits long loop lora>r lora>rank m>parameters
-0.20 main make map maps matter max memory mine minute mode month my name nccl net net>has never>reached next
-0.20 no>momentum no_grad node none notebook nothing>to num number nvidia nvme of>24 of>them old on on>cpu onto
-0.20 optimizer>we order other our output outputs outside parallel parameters>to part pass>the per>rank per>step
-0.20 picture pinned pipeline plain>sgd planned point pool probe process python r ram rank>8 reached read request
-0.20 reserved rid rid>of run scope scores script search server session shape share shows side since small some start
-0.20 starts state_dict stays stays>at steps>go still stops stored swap swapped t ten ten>steps tensors test textbook
-0.20 the>16 the>adam the>axolotl the>card the>device the>discriminator the>linear the>memory the>old the>training
-0.20 then there three through time to to>32 to>blame to>the token top training tried two>moments until up us
-0.20 use>plain vae validation values variable version vram w wants was>the we>only we>use what>the when when>i
-0.20 while>the will window windows with>no with>the without workers works workspace ~activ ~alrea ~aroun ~befor
-0.20 ~bfloa ~block ~chunk ~colle ~compu ~conte ~conti ~decod ~delet ~detac ~disab ~drive ~durin ~expor ~faile ~featu
-0.20 ~forme ~frame ~gathe ~gener ~graph ~handl ~haven ~hidde ~infer ~insta ~inter ~kerne ~leave ~lengt ~light ~linea
-0.20 ~loade ~matte ~minut ~modul ~multi ~noteb ~numbe ~nvidi ~outpu ~outsi ~paral ~pictu ~pipel ~plann ~posit ~predi
-0.20 ~proce ~produ ~profi ~promp ~pytho ~quart ~reach ~recor ~refer ~reloa ~reque ~reser ~resta ~retur ~sampl ~scrip
-0.20 ~searc ~serve ~sessi ~setti ~slowe ~split ~start ~targe ~tenso ~textb ~threa ~throu ~token ~trans ~valid ~value
-0.20 ~versi ~windo ~witho ~worke ~works
+0.20 0>1200 0>and 0>in 100>keeps 100>so 10>is 112>gb 12>bytes 12>gb 13>gb 16>bytes 16>gb 17>gb 18>gb 1>and 1>dies
+0.20 1>is 20>gb 24>now 256>k 2>the 3090>the 30>m 32bit 37>gb 3>was 40>000 40>gb 4>cards 50>k 56>no 5>b 600>m 6>7 6>b
+0.20 8192>wide 8192>x8192 8>b 8>for a>16 a>50 a>float32 a>full a>history a>leak a>lot a>plante a>single a>third about
+0.20 about>the accumulation adafactor>and adam's adam>in adam>makes adam>memory adam>to adam>too adamw8bit>and
+0.20 adamw>by adamw>for adamw>it adamw>py adamw_8bit adamw_bnb_8bit adapter adapter>is add>nodes adds after>backward
+0.20 after>i after>loading after>step all all>64 all>else all>i all>layers all>seven allocated>there allocates
+0.20 allocates>twice alone>are although although>the always amp amsgrad>true an>old and and>adam and>backward
+0.20 and>exp_avg_sq and>friends and>is and>it's and>loss and>nu and>second and>she and>so and>step and>their and>then
+0.20 and>those and>you apex apex>o2 applied applied>so apply are are>four are>good are>only as as>far as>i as>much
+0.20 as>on as>the at>21 at>iteration ate ate>the au avant b>100 b>16 b>8 b>fits b>in b>on b>with backbone>and
+0.20 backbone>with backward batch>1 batch>batch batch>went batches bear because before>step before>with beiden
+0.20 between>step between>the billion bit>adam bit>variant bitsandbytes both break break>it breaks>it broke>it
+0.20 brought brought>the bs bs>1 budgeted buffers>don't buffers>for buffers>were building>the built but but>it's by>2
+0.20 by>mistake by>precisely bytes>param c'est can>hold can>see card>can cards cards>holds cards>it carries
+0.20 carries>the case case>closed changed checkpoint>on closed closed>i comes comes>at comes>in complete
+0.20 complete>moments complete>set config config>was config>wasn't configure configure_optimizers contained copies>of
+0.20 copies>that copy copy>of cost counted cpu>in cpu>made cpuadam crash crash>at crash>comes created created>lazily
+0.20 creation d>é ddp deepspeed deepspeed's default>for den device>cpu did>not didn't didn't>fit died>at dim divided
+0.20 divided>by documenting does>not doesn't doesn't>go doing doing>a don't don't>get don't>have double dp dp>size
+0.20 ds_config duplicates each>as each>of each>rank eight else>equal embed embed_tokens embedding>256 embeddings
+0.20 enabled>in encoder enough>to entire>thing equal et every>gpu every>parameter every>rank everything>that exactly
+0.20 excluded exp_avg exp_avg>and expect factory failing fails>after fails>all fails>in fails>once falls falls>over
+0.20 false far>as fell file>saved finally find>a fine>tuning finetune finetune>of finetuning first>and first>batch
+0.20 first>step fits flag flag>was flat float footprint for>24 for>4 for>adafactor for>adam for>every for>it for>m
+0.20 for>mixed for>my for>sdxl for>the for>this for>those foreach_sqrt forward>and found>it four four>bytes
+0.20 four>times fp16>24 fp32>copies fp32>master fp32>partitions freezing>it friends from>it from>not frozen fsdp>was
+0.20 fsdp>with full>finetune full>in full>optimizer full_shard gb>12 gb>cards gb>exactly gb>for gb>gradients gb>i
+0.20 gb>together gb>weights gb>with get get>it get>past go go>on goes good>with got got>everything got>states
+0.20 gpu>because gpu>carries gpu>mem gradient_accumulation_steps gradients>14 gradients>fit grads group groups
+0.20 groups>and had had>been had>budgeted had>died hadn't half>weights happening happily happily>at has>30 has>its
+0.20 has>to have>only have>room having he>was head hence hence>all history>of history_size history_size>100 hold>the
+0.20 holds holds>it hundred hundred>past i>changed i>put i>replaced i>set i>suspected i>thought in>16 in>float
+0.20 in>float32 in>init_group in>int8 in>mixed in>step in>tf init>of init_group initialize inside inside>step
+0.20 int8>the is>13 is>allocated is>created is>dead is>irrelevant is>named is>now is>plenty is>true is>what it it's
+0.20 it's>at it's>happening it>all it>each it>over it>pass it>past it>trains it>was iteration>1 iteration>as
+0.20 iteration>is its>buffers j'ai json>nothing jumps jumps>by just just>the just>when k>1024 k>50 k>matrix k>vocab
+0.20 keras>users kills kills>it kohya l l>à large>for last>straw layer layers layers>are layers>in lazily lazy le>cpu
+0.20 leak leak>was left>the life like llama>factory lm_head lora>but lora>you loss>and loss>backward lots lots>of low
+0.20 m>rows made>it makes makes>it master>copies master>copy master>weights match matched matched>nothing matrix>per
+0.20 max_preconditioner_dim me me>9 me>with meant mem>after memory>jumps mentioned micro micro>batches mixed
+0.20 mixed>precision model>14 model>parameters model>print_trainable_parameters models modules_to_save momente
+0.20 momentos moments>for moments>in moments>to moments>were monstrous more>than moved moved>from mu mu>and much>as
+0.20 multi multi>tensor muon my>8 myself named nanogpt needs>four network never>after never>applied nicely no>room
+0.20 nodes>or not>find not>starting nothing nothing's nothing>about nothing>hence nothing>was now now>at nu o2
+0.20 o2>makes of>100 of>6 of>adam of>adamw of>everything of>moments of>room of>the off off>by offloading
+0.20 offloading>the old>experiment on>a on>every on>for on>no_shard on>one on>resume once>the one one>buffer
+0.20 one>didn't one>gpu one>passes one>prints one>that one>would only>14 only>one oom oom>at op op>is opt_state optax
+0.20 optax>adam's optim>adamw optimiser optimization optimizer's optimizer's>state optimizer>doesn't optimizer>has
+0.20 optimizer>on optimizer>to optimizers or or>8 or>adafactor or>offload or>take ordinary otherwise our>first
+0.20 over>as p paged_adamw_32bit paged_adamw_8bit param>groups parameter>for params>in params>to partition
+0.20 partition>is partition>was partitioned pas pass>on passed>model passes>the passing>foreach past path>in pattern
+0.20 pay peak>comes per per>param per>parameter place place>of placement plain plain>ddp plan plante plenty plus port
+0.20 precisely precision preconditioner preconditioner>matrices print>trainable print_trainable_parameters printed
+0.20 printout py py>to qlora rank>keeps rather>than remaining replaced>adamw replicated replicated>on requires
+0.20 requires_grad requires_grad>is requires_grad>was resource restored restored>to resume resume>but room>for roots
+0.20 rows rule run>that runs runs>through same>args same>parameters save saved saved>about saved>me saved>the saves
+0.20 says>6 scaler sdxl second second>moments section see>from see>torch ses set>of seven seven>billion sft sgd>in
+0.20 shadow shadow>copy shampoo>preconditioners sharding sharding_strategy sharding_strategy>no_shard she single six
+0.20 sixteen sixteenth size>10 size>between size>was so>all so>moments so>the sparse sparse>true sparseadam speicher
+0.20 spikes spill split>over sqrt stack>your stage>2 stage>3 starting starting>to state>for state>in state>is
+0.20 state>of states>of step>0 step>after step>never step>to stores stores>a strategy straw string succeed sums sur
+0.20 sur>le suspected suspected>the swapping switched switched>adamw switched>from switching switching>to t5>3 table
+0.20 table>were tampons target target_modules temporaries text than that that's that's>a that>apex that>as
+0.20 that>breaks that>broke that>had that>need that>one the>3 the>40 the>50 the>8 the>accumulation the>backbone
+0.20 the>batch the>buffers the>complete the>cpu the>crash the>day the>eight the>embedding the>example the>failing
+0.20 the>first the>flag the>footprint the>fused the>gradients the>half the>limit the>llama the>low the>master
+0.20 the>megatron the>model the>oom the>optimiser the>optimizer's the>ordinary the>plain the>plan the>remaining
+0.20 the>rest the>running the>scaler the>second the>sixteenth the>sparse the>spikes the>stack the>state the>states
+0.20 the>step the>sum the>torch the>total the>trainer the>usual the>very the>whole the>wrong the>yaml the>zero their
+0.20 then>falls theory>a thing thing>went third this>is those thought>it through>so through>where times tipped
+0.20 tipped>it to>17 to>64 to>8 to>adafactor to>adam to>crash to>everything to>life to>match to>never to>ram
+0.20 too>large took took>me torch tracked trainable>params training>all trainings trains>happily true true>for
+0.20 true>was tune tuning tuning>of tuning>the turn>it turned turned>out twelve twelve>bytes two two>optimizers type
+0.20 under unfreezing>at update>rule usage>goes use_8bit_adam users>i usual variant>of vectors vectors>of very
+0.20 very>first vocab was>at was>built was>doing was>fine was>full was>made was>off was>on was>one was>where wasn't
+0.20 we're we're>out we>went weights weights>14 weights>in well>as went went>from were>the what>adam what>grows
+0.20 what>kills when>the where where>adamw where>it where>the which>nobody whole whole>backbone whole>thing
+0.20 wide>layers with>a with>fp32 with>history_size with>lots with>lr with>no_shard with>sgd with>sharding_strategy
+0.20 without>the world world>size would>expect wrap wrapper wrong x8192 xformers>enabled xl yaml>under yet>a
+0.20 you>don't you>got you>pay your your>json zero1 zero>2 zero>config zero>stage zero_optimization
+0.20 zero_optimization>stage zeros_like ~adam' ~altho ~alway ~appli ~avera ~backb ~becau ~beide ~billi ~bitsa ~broug
+0.20 ~budge ~carri ~close ~copie ~cpuad ~creat ~deeps ~didn' ~divid ~doesn ~exact ~exclu ~facto ~faili ~final ~finet
+0.20 ~float ~footp ~frien ~froze ~group ~hadn' ~happi ~havin ~hundr ~hybri ~insid ~layer ~lazil ~match ~matri ~menti
+0.20 ~model ~monst ~mysel ~nanog ~nicel ~nothi ~offlo ~patte ~plant ~plent ~premi ~repli ~scale ~secti ~shado ~singl
+0.20 ~sixte ~speic ~spike ~strat ~strin ~tampo ~tempo ~that' ~tippe ~track ~tunin ~turne ~twelv ~unfro ~vecto ~wasn'
+0.20 ~wrapp ~включ ~парам ç ç>a в гб для на это 과 그 까 꾸 꾸>니 는 니>까 로>바 를 마 만 바>꾸 스 었 었>어 에>서 저
+0.20 전 죽 죽>었 합 합>니
+0.40 14>gb 7>b 8>bit =3 a>hundred adam>doesn't adamw8bit adapters all>the amsgrad and>v as>two at>epoch at>step
+0.40 averages backbone bit buffer buffers bytes>per copies cpu dense difference distributed>optimizer dreambooth
+0.40 embedding epoch>5 everything existed extra fine>tune first first>update fit fit>the float32 foreach
+0.40 foreach>false fsdp full>fine galore gb gb>after gb>card history init it's>the it>fit json keeps>a lion m m>and
+0.40 matrices megatron modules momentum more off>in offload offload_optimizer offload_optimizer>device optim paged
+0.40 param>size parameter parameters per>weight preconditioners>for print rank rest room running>averages
+0.40 second>iteration sgd>runs shampoo shampoo's shampoo's>preconditioners shard size size>of stage>0 step>1 step>one
+0.40 tells tells>you than>the the>difference the>fp32 the>json the>lora the>moments the>size the>update third>buffer
+0.40 times>the torch>optim trained trains twice twice>the two>more under>the unfreezing use>distributed weight were
+0.40 wide with>adamw yaml you zero ~adamw ~amsgr ~backw ~diffe ~distr ~dream ~embed ~every ~exist ~forea ~galor
+0.40 ~megat ~parti ~preci ~print ~spars ~switc ~unfre
+0.60 24>gb 3>b 8bit adafactor adamw_torch avg bytes distributed exp exp_avg_sq fine gradients iteration keeps lbfgs
+0.60 lbfgs>with made master no_shard params peft preconditioners sgd sq stage states trainable v ~adafa ~adapt ~buffe
+0.60 ~gradi ~itera ~maste ~state ~weigh
+0.80 full lora param update ~optim ~preco ~shamp ~train
+1.00 b fp32 optimizer state ~param ~updat
+1.40 moments step
+1.80 ~momen
+2.00 adam adamw
""",
    "other_processes": r"""
-0.60 # each one per
-0.40 =1 =4 are be cache config cpu for full in is load made n no pool set step then too true ~buffe ~optim ~varia
-0.20 0>1 0>5 0>8 0>9 0>and 0>that 12>gb 16>gb 1>and 24>gb 3>gb 6>gb 8>gb =0 a100 a>forgotten a>full a>single above
-0.20 activations adam add allocator also always and>gnome and>i and>it's and>my and>not and>now and>that's and>there
-0.20 app arena as as>the asked>for asking at>0 at>first attached attention auto available b backward base batch
-0.20 batches before>the being big bit block buffer buffers building built but but>he but>i call card>0 card>and
-0.20 card>in card>when ceiling cell checkpoint ckpt clear colleague>of com comes context copies couldn't count cuda
-0.20 data dead del dict did>the disk display do doesn't down>to e eight else else>on en enable encoder end>of epoch
-0.20 error eval every everything>else export fails failure false feature first>idea fit fits fixed flag float for>a
-0.20 for>my for>that forum forward fp16 fp32 fraction frame frames function gb>and gb>card gb>free gb>so gc gets
-0.20 gives global got gpu>and grad gradient graph had>this had>to half handler head here>which history how i'll i've
-0.20 i>set i>was idea idea>was images import in>memory in>one inactive input inside inside>the instead instead>of
-0.20 into into>the is>the isn't it's it>fails it>had it>loads it>on it>starts it>still it>to it>was itself just k k80
-0.20 kernel>and keys language large last>year latents later layer layers learner length limit loader loading loads
-0.20 logs looks lora loss main make many map max memory memory>in million mine>had mode model model>was module much
-0.20 my>notebook need needs network no>second nobody nobody>else node>with normal not>on not>the num o object ok
-0.20 on>my on>one on>to one>gpu ones only>in only>the onto optimizer order out out>of p part partition pass passes
-0.20 past peak picture place plain possible processes profile px quota ram rank rather rather>than ray re read
-0.20 render>on replicas resolution restart restarting result runs>and s said same>crash same>process same>session
-0.20 saved segments setting shard shell>take shm should size slices slots smaller snapshot so so>the solved some
-0.20 split stack stage started>with startup status steps still>dies stored swap swapped system tb teacher tensor
-0.20 tensors text than than>the the>3090 the>cell the>container the>default the>end the>feature the>first the>full
-0.20 the>kernel the>node the>notebook the>run the>second the>server the>teacher the>two then>the these think third
-0.20 though thread times to to>go to>the tokens told top torch total trace traceback training>script trial trouble
-0.20 type until use uses validation variable variables video visible w wants was>at was>full was>started was>what
-0.20 watch weights went>from what>it when>i when>the where which>was while>the with>80 without workspace would write
-0.20 wrong x xorg>and year ~accum ~activ ~adapt ~alway ~askin ~attac ~autog ~avail ~backw ~batch ~build ~cache ~callb
-0.20 ~captu ~ceili ~chang ~check ~chunk ~comme ~compa ~confi ~conte ~conti ~conve ~copie ~could ~count ~creat ~custo
-0.20 ~decod ~delet ~displ ~doesn ~encod ~envir ~excep ~expor ~failu ~featu ~float ~forwa ~fract ~frame ~frien ~funct
-0.20 ~globa ~gradi ~handl ~happe ~histo ~image ~inact ~initi ~insid ~inste ~itera ~itsel ~langu ~laten ~layer ~learn
-0.20 ~lengt ~limit ~loadi ~longe ~matri ~milli ~model ~modul ~netwo ~nobod ~norma ~objec ~offlo ~other ~outpu ~param
-0.20 ~parti ~passe ~perce ~pictu ~point ~possi ~preal ~predi ~prefe ~produ ~rathe ~refer ~remov ~resta ~resul ~sampl
-0.20 ~segme ~separ ~seque ~setti ~slice ~small ~snaps ~solve ~store ~swapp ~switc ~teach ~thoug ~threa ~token ~troub
-0.20 ~updat ~upgra ~upsca ~valid ~visib ~watch ~weigh ~witho в и
+0.20 00>and 0>bytes 0>gb 0>号 10>and 11>gb 12>may 13>b 14>00 17>gib 1>9 1>cuda 1>gb 212>mb 21>of 22>6 2>and 2>gib
+0.20 2>to 300>mb 30>g 30>on 312>mib 37>2 38>gib 3>4 3>am 3>so 5>gb 5>min 5>on 600>mb 6>1 6>5 6>in 6>of 70>gb 78>of
+0.20 8>0 8>of 9>g 9>gigs =2 a10 a6000 a6000>with a>13 a>4 a>7 a>brand a>chance a>colleague a>crypto a>different
+0.20 a>jupyter a>live a>long a>matlab a>neighbour a>process a>python a>reboot a>rented a>second a>stale a>systemd
+0.20 a>tensorflow a>train a>triton aborts about>300 about>6 accelerated according according>to actually after after>a
+0.20 after>i after>reboot after>the alive>after alive>and all>16 all>good all>night all>on allocated>by allocates
+0.20 allocates>its allocations almost alone>on alongside already>running alter amp an>orphaned and>10 and>about
+0.20 and>held and>in and>never and>no and>once and>they and>training and>was and>we're and>yours animation another
+0.20 another>user another>window any>more apparently as>first as>seen ask>him at at>10 at>9 at>98 at>99 at>about
+0.20 at>boot at>night at>once at>that at>who ate ate>the auf aux aux>grep b>loaded b>on back background>closed
+0.20 background>i background>while bail bail>out batch>16 batch>size because>its been>moved before>i before>lunch
+0.20 before>my before>our before>we behind behind>it believe believe>it belongs belongs>to bert between
+0.20 between>epochs blender blender>was blocks>the board board>for booked boot boot>and box>it brand brand>new bug
+0.20 busy but>after but>fuser but>no by>pytorch by>time bytes>allocated c'd came>second can can't>do can't>get
+0.20 cancelled card>2 card>3 card>already card>by card>no card>stays card>was carte carte>il case>the cause
+0.20 checked>that child children chrome>plus close close>the closed>it closed>the closing closing>the cluster>does
+0.20 cluster>node cluster>so code>runs colab>like colleague colleague>had colleague>on come>up comfyui complaining
+0.20 compose>down compositor con confirmed connection connection>dropped container>was could>put cp crash crash>since
+0.20 crash>was crashed crashed>run cron>job crumbs crypto crypto>miner ctrl+c ctrl>c'd ctrl>z ctrl>z'd cuaderno
+0.20 cuda>at cuda>in cuda>mem_get_info cyberpunk d>state danach darktable's day dcgm debug>session debugger>session
+0.20 default>so dem demo demo>for deployed deployment der desk desktop desktop>and desktop>with details dev device>at
+0.20 device>moved dgx did>not died>at dies>at differ>by different diffusion diffusion>webui disconnecting do>that
+0.20 docker docker>compose docker>container docker>ps does>not doesn't>isolate doesn't>kill don't>remember down>the
+0.20 drained dropped dropped>the each>with easily eat eating eats edit ein einem el empty>and encoder>and end>the
+0.20 entrena epochs eval>i evaluation even>start even>when evening every>hour every>run every>single everybody
+0.20 everything>back evicted>so exactly exactly>when exit exited exited>with experiment experiment>two failed
+0.20 failed>at fails>right fg figure>is fills fills>the films find fine>at fine>tune finish firefox first>line
+0.20 fit>easily five flatmate folding folding>home for>5 for>five for>itself for>noise for>our for>posterity for>the
+0.20 for>us for>you forgotten forgotten>about forty found>a found>it found>the found>three four>gigabytes free
+0.20 free>figure free>memory frei friday>was from from>friday from>last from>me from>my from>this from>tuesday
+0.20 from>when from>yesterday's fsdp full>before g>of game>in game>launcher gaussian gave>me gb>according gb>as
+0.20 gb>auf gb>back gb>belong gb>frei gb>gt gb>here gdm generator generator>that get get>what gib>all gib>in gig
+0.20 gigabyte gigabytes gnome go go>of go>à gone good>now gpu gpu3 gpu>07 gpu>1 gpu>2 gpu>3 gpu>for gpu>memory
+0.20 gpu>tests gpu>to gpus gpus>all gpustat>cp gpustat>says grabbed grabbed>the grabs grabs>everything graphics
+0.20 graphics>memory grep gres gromacs>job guy had>already had>booked had>forgotten had>grabbed had>kept had>survived
+0.20 handed hanging hardly hardware>accelerated has>0 has>37 has>been has>gone has>something have have>a have>two
+0.20 help helper hence here him>the his>diffusion hogging hogging>the holding>on home hour>ago hour>and i i'm i'm>not
+0.20 i'm>on i>can i>checked i>could i>don't i>even i>found i>get i>have i>hit i>moved i>pressed i>see if>training il
+0.20 image in>another in>background in>d in>general in>it in>my in>pycharm in>the in>them in>tmux in>use in>your
+0.20 inference inference>demo inference>in info instance interpreter is>back is>not is>off is>pytorch is>set
+0.20 is>shared is>that is>there is>why isn't>the isolate>gpus it's>in it>about it>alive it>and it>crash it>finds
+0.20 it>grabs it>holding it>is it>isn't it>my it>or it>the it>there it>went it>with its its>child its>children
+0.20 its>first its>last jobs>and keep>it keeps kept>its kernel>idle kernel>never kill>them killed>parent killing
+0.20 killing>the kohya kollegen l>é la>m lab>server labmate labmate's last>model last>week's launched launched>his
+0.20 launching left>a left>for left>running left>to less>than let>go limit>is listed>a listing lists lists>a little
+0.20 live>stream llama lo loaded loaded>for lol look>at look>if loop>but lunch m m>ê machine>the makes>it manager
+0.20 manager>details maps>the march marek marketing matlab>session mb mb>before mb>were me>carte mem_get_info
+0.20 mem_get_info>as memory>at memory>back memory>column memory>usage met mib midnight mig>is min min>after mine>has
+0.20 mine>was miner miner>under mining>on minute>it minutes minutes>before missing mit model>warm moment monitors
+0.20 more>and morning>the most most>of moved my>6 my>bad my>case my>code my>flatmate my>labmate my>labmate's
+0.20 my>program my>script nach namespace nearly nearly>everything needed neighbour never>had never>let never>stopped
+0.20 next nicht no>crash no>limit noch node>gpu node>i node>was noise none>of noon nor not>a not>alone not>end
+0.20 note>that note>to notebook notebook>in notebook>kernel notebook>tab notebooks>open nothing>of nothing>on now
+0.20 now>shows number>one number>two numbers>differ nvenc nvidia obs>with occupied occupied>the occupies occupying
+0.20 of>24 of>80 of>day of>the of>this of>your off>after off>and office old old>run old>was ollama>had ollama>service
+0.20 on on>all on>and on>every on>gpu on>gpu3 on>it on>our on>this once once>in one>card one>device one>didn't
+0.20 one>holding only only>1 only>600 open>in open>with ops or or>not or>take orphan orphaned orphans other>terminal
+0.20 otro our>ci our>cluster our>process our>scheduler our>side own>copy owned parked parked>on pc people physical
+0.20 physical>card picks>up pids pinned pinned>to pinning pinning>the playing plex plugin plugin's plus plus>the pod
+0.20 pod>was poll posterity prend pressed previous>user's prints priya's problema process>from profiler program
+0.20 prozess ps>aux ps>says ps>showed py py>in python3 python>i python>runs pytorch pytorch>and qui quickly quit>both
+0.20 ran>fine recording>with red>square release remote>desktop rendering>in rented rented>instance resident
+0.20 resident>for resnet rest restarted right right>now root run>from run>fuser run>number run>on runlevel runlevel>3
+0.20 runner runs runs>from runs>on runs>that rx rx>580 same>a10 same>card same>commit same>host same>physical
+0.20 same>titan says says>gpu says>it's scheduled scheduled>on scheduler>was script script>dies script>i script>in
+0.20 second>and second>notebook second>one security seen seen>in server>of server>with service>keeps serving
+0.20 serving>container session>from session>in session>of sessions sessions>and sessions>each sessions>with set>i sh
+0.20 shaders share share>the shared>dgx shared>the sharing sharp shell shell>and short>version shouldn't show
+0.20 showed>it shows shut>down shutdown shutting shutting>down side side>the side>to sigkill sin since since>march
+0.20 single>time sitting sitting>on six>minutes size>nor small small>card smi>and smi>but smi>listed smi>there
+0.20 so>it's so>they so>to software somebody's somebody>called somebody>is somebody>left someone's someone's>gromacs
+0.20 someone>else sorry>for speak spent spinning square squatting squatting>on ssh>connection stable stable>diffusion
+0.20 staging stale stale>kernels start>it start>of start>the started>at started>his state>z stays>at still>had
+0.20 still>occupied still>up stop>in stop>it stop>triton stream stuck students succeeds succeeds>every sur sur>la
+0.20 survived suspends suspends>it swallowed sweep switching>from systemctl>stop systemd tabs>plus taint tait takes
+0.20 takes>7 talk talk>to task task>manager tenant tenant's tenants tensorboard tensorboard's tensorboard>profiler
+0.20 tensorflow terminate terminate>the terminated test tests tests>of tf tf>serving than>half that that>box
+0.20 that>child that>for that>host that>is that>moment that>point that>too thats the>13 the>8 the>a6000 the>backup
+0.20 the>board the>box the>build the>cards the>cause the>ci the>compositor the>crashed the>debugger the>defunct
+0.20 the>eval the>fairseq the>fan the>free the>fsdp the>gpu the>graphics the>guy the>host the>ide the>image
+0.20 the>inference the>jupyter the>lab the>larger the>last the>list the>missing the>morning the>next the>night
+0.20 the>nightly the>numbers the>ocr the>office the>old the>open the>previous the>reason the>rest the>room the>script
+0.20 the>shell the>slurm the>small the>ssh the>stale the>tenant the>tensorboard the>terminal the>transcription
+0.20 the>very the>vs the>whisper the>workstation their them>all then>fails there>all there>is there>with there>you
+0.20 they they>were thing>the this this>box this>job this>morning thought>of three through through>at ti
+0.20 ticket>closed time time>during time>of timeout tmux>session tmux>sessions to>a to>card to>cuda to>exclusive
+0.20 to>fix to>me to>nothing to>nvidia to>self to>speak to>this to>two today>i together>are took>21 tool torch>zeros
+0.20 torchrun tourne train>py trainer>and training>all training>and training>is training>with transcoding
+0.20 transcription transcription>service triton>container triton>server tuesday turned>out twenty twice>once
+0.20 two>minutes two>of two>tenants two>users ui under under>another under>the up>1 up>as us usage usage>of usage>on
+0.20 use>and user's user's>job user>name users users>on using util v v100 venv very virtual vision visitors von vs
+0.20 vs>code wait>for wallpaper>engine war waren was>already was>between was>double was>empty was>hogging was>in
+0.20 was>left was>mining was>only was>parked was>rendering was>squatting was>using we're>back we>can't we>even
+0.20 we>share we>were web web>ui webui week's weights>fit were were>free were>pinned what>ate what>i what>the
+0.20 what>was when when>your whereas whereas>yesterday which>the while while>i who>owns whoever whole>card
+0.20 whole>evening whose why why>only wieder will window window>it windows windows>and with>137 with>17 with>6
+0.20 with>70 with>9 with>ctrl+z with>its with>nvenc within>two works>so workstation wouldn't xorg xorg>gnome y>ya ya
+0.20 ya>entrena yes yes>really yesterday yesterday>i you>can't you>go you>have you>in you>launch you>start your>dump
+0.20 your>listing your>log your>ollama your>own z'd zeros zombie>from ~abort ~accel ~accor ~actua ~after ~almos
+0.20 ~along ~anima ~anoth ~appar ~behin ~beleg ~belie ~betwe ~booke ~carga ~child ~closi ~colle ~comfy ~compo ~conne
+0.20 ~crash ~crumb ~crypt ~cuade ~cyber ~danac ~darkt ~derse ~deskt ~detai ~detec ~devic ~diffu ~disco ~docke ~drain
+0.20 ~easil ~eatin ~entre ~epoch ~eveni ~every ~exact ~exclu ~exite ~faile ~finis ~firef ~flatm ~foldi ~forgo ~friga
+0.20 ~gauss ~gener ~gigab ~grabb ~graph ~hande ~hangi ~hardl ~hoggi ~infer ~killi ~kolle ~listi ~littl ~manag ~marke
+0.20 ~midni ~minut ~missi ~monit ~names ~nearl ~neede ~ninet ~noteb ~offic ~ollam ~outli ~overl ~parke ~peopl ~physi
+0.20 ~pinne ~pinni ~playi ~plugi ~poste ~press ~priya ~probl ~proce ~progr ~proze ~pytor ~quick ~recog ~relea ~rente
+0.20 ~repor ~resne ~resol ~resub ~runle ~sched ~scree ~scrip ~secur ~shade ~shari ~shutd ~shutt ~sigki ~sitti ~softw
+0.20 ~someo ~spinn ~squat ~stabl ~stagi ~succe ~swall ~throu ~ticke ~timeo ~tourn ~trans ~tuesd ~twent ~ultra ~user'
+0.20 ~virtu ~visio ~visit ~week' ~weite ~where ~whoev ~wiede ~would ~yolov à é é>tait é>y ê ê>me í í>a が>残 て>、
+0.20 で>い の>セ ほ ほ>ぼ ぼ ぼ>全 を>ほ セ ネ ネ>ル ル>が 一 上 動>き 占 占>了 卡 卡>上 号 号>卡 在>0 多 多>g 好
+0.20 好>了 就>好 挂 掉 掉>就 昨 晚 残>っ 用 用>nvidia 的 看 练 让 训 训>练 还 고 그 그>랬 끄 나 네 네>요 니>다 됩
+0.20 됩>니 랬 로 를 미 바 바>로 서>그 안 에 터
+0.40 22>gb 38>gb 4>k =3 a a>student's about after>killing alive already am and and>a and>two before before>you belong
+0.40 belong>to belonged belonged>to booking booking>sheet box by>default card chrome>with ci ci>runner closed cluster
+0.40 cron ctrl ctrl+z davinci davinci>resolve debugger defunct dev>nvidia0 died down entire even evicted exclusive
+0.40 found friday fuser>v gb gb>of gib gigs had>a had>started hardware he him holding>the host hung ide idle isolate
+0.40 jobs jonas jupyter jupyter>kernel k>monitors kernel kill>9 killed lab last launcher left leftover lm lm>studio
+0.40 look machine me mine minecraft minimised mining moved>to my neither never night node not note nothing nvidia0
+0.40 nvidia>smi obs of>it ollama our parent previous process prod pycharm python quit really reboot rendering resolve
+0.40 run running same same>gpu server service session shared sheet showed shut slurm smi somebody start started stop
+0.40 stopped story student's studio suspended swears tab tabs teams terminal terminating terminating>and that's>the
+0.40 that>machine the>device the>entire the>game the>machine the>other the>same the>start the>story the>thing
+0.40 the>zombie there thing ticket today train training turned two>4 two>people using>it v>dev vasp wallpaper we
+0.40 went>on went>through whisper with>shaders with>the yesterday's you yours z zombie ~alrea ~befor ~blend ~booki
+0.40 ~close ~clust ~davin ~debug ~defun ~deplo ~entir ~evict ~frida ~hardw ~isola ~jupyt ~kerne ~kille ~labma ~lefto
+0.40 ~machi ~minec ~minim ~minin ~neith ~nothi ~nvidi ~occup ~paren ~previ ~pycha ~reall ~reboo ~rende ~runne ~runni
+0.40 ~servi ~share ~showe ~start ~stopp ~studi ~swear ~tenan ~train ~turne ~wallp ~whisp ~windo ~zombi ~проце всё
+0.40 гигов меня на процесс с у у>меня
+0.60 =5 chrome container fuser game gpustat gromacs his holding hour job kill matlab morning of>my on>that other ps
+0.60 ssh team the>background tmux triton was>still went who your ~chrom ~conta ~ctrl+ ~gpust ~groma ~holdi ~matla
+0.60 ~morni ~orpha ~pytho ~someb ~stude ~suspe ~trito
+0.80 background had open pid still user was ~backg ~launc ~sessi ~yeste
+1.00 ~belon ~termi
+1.20 two
""",
    "own_workers": r"""
-0.60 k not
-0.40 =1 cache gb in it keeps load memory new read size that where ~param ~there
-0.20 0>3 0>6 0>9 13>b 1>so 24>gb 400>mb 48>gb 4>gb 4>k =0 =4 a>new after after>the afterwards again all>on allocated
-0.20 allocator always and>it's and>not args as at>start attention b back base batch batch>of be because>of best
-0.20 between block blocks bs buffer but>the byte bytes call>torch calls>torch can't cards cell check ckpt class clear
-0.20 coded compute container correct could cpu crash ctx d data days de decode decoder deepspeed del demo dict died
-0.20 docker does don't each>rank each>time eight>cards empty end engine ensemble entire evenly every>card exactly
-0.20 exactly>the export failed fails fails>on false features fine first found four>times fp32 fraction frames free
-0.20 fresh from full g get gib gives gpu>as gpu>for grad graph had>been half handle hard hard>coded has has>its head
-0.20 heap his hold holds how how>many hyperparameter i'm i've i>have id if>i image images in>one input inside>the
-0.20 instead is is>started it's it>fails kept keras kernel last layers leaves length limit list list>of live llm
-0.20 local_rank>first long lora loss max mem merge million moved>to need never no no_grad node>with nodes none
-0.20 notebook nothing ok old on>each on>every one>for one>process ones only only>a open opens opens>its optimizer
-0.20 others ours outside own>context parameter parameter>sets parameters part partition past per>process picture pid
-0.20 pool>the post prefetch process>no pt ram read>it read>the reading reading>the reads request reserved rest
-0.20 restart reward rmm row running same>step saved says sees self sets shape shows>one single>copy slice snapshot
-0.20 so>each so>i so>there someone someone>on space split spread stage state stay step steps still streams swap table
-0.20 take tensor text tf than that's the>card the>default the>demo the>entire the>full the>job the>old the>rest
-0.20 the>second the>snapshot then there's there>is this through to>be to>read token tokens too torch total tracker
-0.20 trained trains true type until until>the up>to update users via visible vllm warm warm>start weights well when
-0.20 when>you with>8 with>gpu with>own with>the work worked worker>processes workers>1 workspace ~after ~alloc ~alway
-0.20 ~betwe ~block ~buffe ~captu ~clust ~colle ~compa ~compl ~compu ~conta ~corre ~crash ~decod ~decor ~deeps ~deser
-0.20 ~engin ~ensem ~estim ~evenl ~exact ~excep ~exist ~expor ~faile ~float ~follo ~fract ~gener ~gradi ~histo ~ident
-0.20 ~ignor ~inste ~inter ~kerne ~kille ~layer ~leave ~lengt ~matri ~memor ~milli ~momen ~monit ~noteb ~nothi ~outsi
-0.20 ~pictu ~place ~prefe ~progr ~recom ~relea ~remai ~reser ~resta ~resul ~resum ~rewar ~runni ~servi ~shard ~shoul
-0.20 ~snaps ~someo ~store ~syste ~tenso ~that' ~track ~updat ~upgra ~varia ~works é
+0.20 # 0>1 0>2 0>25 0>as 0>during 0>fixed 0>in 0>s 10>threads 10>with 12>to 1>9 1>for 1>gb 1>gpu 1>in 1>it 1>per
+0.20 1>python 1>worker 24>and 2>gpus 2>works 32>cores 32>of 380>mb 3>9 3>each 3>gb 3>s 450>mb 480>mb 4>5 4>actors
+0.20 4>and 4>but 4>i 4>in 4>means 4>on 4>processes 4>put 4>ranks 4>was 500>mb 5>1 5>gb 600>mb 6>app 6>doesn't 6>for
+0.20 8>and 8>in 8>was 8>with 8>x =2 =3 =5 a10 a100>the a3c a40 a>context a>cuda a>device a>for a>gpu a>lock a>machine
+0.20 a>second a>semaphore a>separate a>silly a>single a>third a>threadpoolexecutor a>time about>3 accelerate
+0.20 accelerate>launch actions active actor>and actors again>so agents>in airflow all>of all_gather_object allocate
+0.20 always>on among ampersand ampersand>so an>ampersand an>at and and>all and>doesn't and>four and>have and>inside
+0.20 and>there and>they and>val anew answers apiece app's app>a app>app app>with app>workers around array as>many
+0.20 as>nothing async at>1 at>23 at>a at>the atari ate ate>the auf>die augmentation augmentation>kornia autoscaling
+0.20 back>it's backbone backbone>on backend basecallers batch>file be>1 because>the before>init_process_group
+0.20 before>it began behaves below bert binary binds bloom both box>has brought brought>up browser browser>tab
+0.20 build>with builds busy but but>gunicorn but>have but>is by>11 by>itself by>one by>side cache_resource cada>um
+0.20 call>dist calls came>in camera can>see card>among card>is card>isn't card>zero carregava carregava>o carried
+0.20 carte celery>prefork cellpose checkpoint>it children>and chosen chunk>it chunks chunks>to colbert
+0.20 collate>function collate_fn concurrency>8 concurrency>defaults config>had constructs context contexts copied
+0.20 copied>the copies copies>of core cores>32 coube count>5 count>8 cpu>tensors create>the cuda>0 cuda>context
+0.20 cuda>current_device cuda>in cuda>tensors cuda>without current current_device dag dans dask dataset datasets
+0.20 datasets>map ddp debug>mode debug>reloader debug>true decoders>for def defaults defaults>to deployment device>0
+0.20 device>hence device>tensors device>torch device>which device_id>0 device_ids device_ids>rank did die>karte dist
+0.20 dist>barrier do>the doesn't>wait donc dropped during>init during>startup each>browser each>camera each>line
+0.20 each>with eight>processes einem el>script en encoder>for encoder>on encoders ended>with endpoint>is ends>each
+0.20 entries entries>on env environ environ>local_rank environments epoch>and et evaluation>subprocesses
+0.20 every>environment every>one every>pool every>rank every>thread every>worker everywhere example example>with
+0.20 executed executed>in executor extraction fails>in failure>is fait fastapi faster>generation feature
+0.20 feature>extraction fell>by fight files filled fires five>trials fixed fixed>by flask>debug fn folder folders
+0.20 footprint for for>all for>itself for>loop for>preprocessing for>that forked forks>one former forward>passes
+0.20 four>copies four>processes four>replicas four>tasks four>trials fp16 from>12 from>one from_pretrained
+0.20 from_pretrained>to function gather gb>but gb>do gb>vanished generation>i get>more getitem__ gnu>make
+0.20 gnu>parallel goes>through got>its gpu>0 gpu>1 gpu>2 gpu>by gpu>gets gpu>in gpu>so gpu>tests gpus green
+0.20 grid>search guessed had>chosen had>instance_group handler handles handles>it happily has>only hat have have>not
+0.20 have>the hence hence>the here>i'd here>your hit holding holds>the host>on hosting hundred>mb hvd hvd>local_rank
+0.20 hydra hypercorn i i'd>raised i>changed i>dropped i>left i>limited i>serve i>thought i>use ids import import>the
+0.20 imported in>parallel in>random in>run_all in>together in>vram indexer inference inference>script
+0.20 init_process_group inside inside>train instances instantiated into into>a involved is>4 is>executed is>our
+0.20 is>slow it's>in it>answers it>behaves it>is it>starts it>took it>was its its>cuda its>weights itself j'avais
+0.20 jeder job>and joblib joblib>launcher just>the kornia kornia>out l>ä la la>m la>misma lammps landed launch
+0.20 launch>num_processes le>mod learners left>for left>out limited line lines listo lived>on loaded loaded>the
+0.20 loaded>whisper loader's loads local>rank local_rank>so local_rank>was localcluster lock lock>around log>shows
+0.20 loop>ended loop>in loop>with lowering>num_workers m>ê machine machine>has machine>with made made>the main
+0.20 main>app main>py make map>num_proc math max>batch mb>apiece mb>before me me>carte me>temps means>four member
+0.20 method mis misma missing mit>einem mod mod>è model model>is model>was model>with modell module module>and more
+0.20 more>throughput moved moved>the moves mp>spawn mpirun mpirun>put multiplication multiprocessing>pool must
+0.20 must>be my my>bad my>env my>own n>8 n>auto n>is n_jobs>6 nccl needs>a never>pinned no>more no>place no>trouble
+0.20 no>wait normally nos not>called np np>4 nproc nproc_per_node>4 nprocs num_gpus num_gpus>0 num_proc num_proc>8
+0.20 num_processes>2 num_workers>8 num_workers>from number nvidia nvidia>smi object objective of>cores of>cuda
+0.20 of>mine of>our of>parallel of>the okay on on>device on>first on>one on>the once once>each once>i one>16
+0.20 one>after one>board one>copy one>each one>t4 only>1 only>thing only>two opened opened>the openmpi optimize
+0.20 optuna's>n_jobs optuna's>study optuna>n_jobs os>environ other other>ranks otro our our>model our>script out
+0.20 out>before out>the output>below over overflow overlap own>copy own>detector own>pipeline own>policy p packed
+0.20 packed>on parallel>and parallel>n_jobs parallel>with parallel>workers parameter>servers pass>device_id passes
+0.20 passes>at passes>run peak>is per>core per>gpu per>job per>rank per>session persistent persistent_workers pickles
+0.20 pin pinned>to pinning place plain plain>cuda play pods policy policy>on pool>10 pool>12 pool>of pool>ran pop pre
+0.20 predict>and preprocessing previously previously>it printed>0 problem>was proc process>every processes>each
+0.20 processes>on processpoolexecutor properties puse put put>a put>an put>both py py>and pytest>without pytest>xdist
+0.20 python python>run pythons pytorch>1 quadrupled quadrupled>the quatre queue queue>was raised raised>the ran>both
+0.20 ran>eight random rank>and rank>was ranks>showed ray>to realesrgan relion replacing replicas>of reporting>back
+0.20 requests requests>come resources resources>gpu rollout rtx rtx>4090 rule run run>all run>py run>with run_all
+0.20 run_all>sh runs>of s>card same>a10 same>a40 same>board same>card same>device same>job same>second same>time saw
+0.20 saw>that sb3 sdxl second see see>is see>only seed seeds sein semaphore separate sequential serve serve>the
+0.20 server servers>and session set set>os set>to set_device>was seven>extra sh sh>ends showed>up shows>up side
+0.20 side>by side>on silly simultaneously>on since since>each since>i since>we single>board single>gpu single>process
+0.20 sit>on six>times skorch slow slurm>array smi smi>output so>10 so>it's so>ten solved spark spawn>start spawns
+0.20 spins spins>up squeezed squeezed>both st>cache_resource stable start start>method start>the start>together
+0.20 started started>the started>together starts>the step>and stray streamlit study study>optimize subprocess
+0.20 subprocesses subprocesses>each subprocesses>my subprocvecenv suddenly sur sur>la sur>une sweep sweep>agent t4
+0.20 tab tensors tensors>so tensors>to test>passes that>all the>3090 the>agents the>app the>async the>augmentation
+0.20 the>bash the>batch the>box the>celery the>collate the>crowd the>dag the>dataset the>deployment the>evaluation
+0.20 the>feature the>first the>footprint the>former the>gpu the>grid the>host the>learner the>learners the>loader's
+0.20 the>math the>model the>mp the>multiplication the>nccl the>node the>number the>nvidia the>one the>only the>other
+0.20 the>parameter the>pids the>pin the>policy the>problem the>ray the>script the>sixteen the>slurm the>spawn
+0.20 the>sweep the>t4 the>ten the>tests the>transform the>triton the>vision the>web them>onto there>are there>twice
+0.20 there>was thing thing>i third thirty>two thought thought>it thread>calls thread>pool threadpool
+0.20 threadpoolexecutor threadpoolexecutor>with threads>every three three>runs through>but through>cuda throughput
+0.20 time time>so times>over times>with to>0 to>1 to>4 to>5 to>6 to>cuda to>get to>one to>pick to>two to>your todos
+0.20 together>and torch>and torchrun torchserve train train>and train>on training training>step transcribing
+0.20 transform trial trials trials>simultaneously triton triton's triton's>config triton>config tune tune>run twelve
+0.20 twelve>times twice twin twin>which two two>of two>ranks uft uft>es um und une unets uno up>a up>by up>per use
+0.20 use>plain user>here using uvicorn>main val vanished video vram w w>1 wait>so waiting waiting>for was>0 was>gone
+0.20 was>loading was>missing was>no was>there was>told we>call we>have web went>out were were>all were>holding
+0.20 were>started what>i what>you whenever which>for which>holds which>loads while>the will with>1 with>10 with>6
+0.20 with>a with>its with>j with>joblib with>mp with>n with>np with>num_workers with>one with>several with>w without
+0.20 without>n without>waiting worker workers>3 workers>do wrong wrote>device x>a100 x>for xargs xargs>p xdist
+0.20 y>listo you you>can you>see you>use your ~accel ~actor ~airfl ~amper ~apiec ~aroun ~autos ~backb ~backe ~basec
+0.20 ~basel ~behav ~binar ~broug ~brows ~camer ~carre ~carri ~cellp ~charg ~chose ~chunk ~colbe ~colla ~depth ~detec
+0.20 ~dropp ~entri ~every ~examp ~execu ~fasta ~featu ~fille ~footp ~forke ~forme ~funct ~guess ~handl ~happi ~helpe
+0.20 ~holdi ~hosti ~hyper ~index ~infer ~initi ~insid ~insta ~invol ~itsel ~j'ava ~jobli ~korni ~lammp ~lande ~learn
+0.20 ~limit ~machi ~metho ~missi ~modul ~mpiru ~norma ~nproc ~nvidi ~objec ~opene ~openm ~overf ~overl ~packe ~passe
+0.20 ~pinni ~pipel ~predi ~prepr ~probl ~pytho ~quatr ~raise ~rando ~reale ~relio ~repli ~resou ~retur ~rollo ~semap
+0.20 ~separ ~serve ~sessi ~skorc ~solve ~squee ~stabl ~strea ~sudde ~torch ~train ~trans ~trial ~trito ~twelv ~vanis
+0.20 ~waiti ~whene ~witho ~больш ~запус ~падае ~поста à ä ä>uft ç è è>le ê ê>me больше больше>не за из карту не одну
+0.20 падает по поставил
+0.40 24>times 7>gb a actor all and>each at>once barrier bash bash>loop board card>0 collate count debug detector do
+0.40 during each>child eleven encoder extra five flask folds for>its fork forks getitem gnu gunicorn>w here horovod
+0.40 init instance is>green its>own j launcher launches let loads>the local local_rank loop mb means mp mpi mpi>ranks
+0.40 multiprocessing n_jobs>1 n_jobs>4 network num_processes num_workers number>of of>them on>card on>cuda one>card
+0.40 one>gpu onto onto>the optuna's pids prefork problem pytest pytest>n ran>the ranks>per ray>tune reloader replicas
+0.40 runs same script second>time set_device seven single six sixteen snakemake so spawned tasks>of ten tests
+0.40 the>encoder the>network them themselves thread threads times together>i trainings twenty up uvicorn>workers w>6
+0.40 wait we we>use which whisper ~augme ~barri ~concu ~conte ~copie ~deplo ~durin ~eleve ~encod ~envir ~extra ~folde
+0.40 ~horov ~loade ~netwo ~optun ~polic ~prefo ~pytes ~reloa ~scrip ~singl ~sixte ~snake ~start ~thems ~twent ~whisp
+0.60 and>every app card celery children concurrency cores cuda first>card gunicorn instance_group
+0.60 instance_group>count jobs n n_jobs own per pool ran rank simultaneously so>all tasks the>same together uvicorn
+0.60 workers>4 ~celer ~child ~datas ~devic ~gunic ~impor ~proce ~toget
+0.80 child device eight every gpu group num one parallel processes ray spawn ~multi ~simul ~spawn ~subpr ~threa
+0.80 ~uvico
+1.00 each four ~launc ~paral ~worke
+1.20 ranks
+1.40 workers
""",
    "previous_allocation": r"""
-0.60 full memory torch
-0.40 # batch be code device epoch every gpu graph k max mb off pool tensors than the>model was>the what ~devic
-0.20 0>0 0>2 0>9 0>before 0>gb 0>in 10>gb 18>gb 1>0 1>1 2>gb 2>x 80>gb =0 =1 a100 a>list a>single add adding all
-0.20 allocator along and and>it and>memory_allocated and>run and>then as>is at attached attempt attention auto avg
-0.20 backward bad batches best>model blocks box buffer building>the c cache calling calls can cap capture card cards
-0.20 case cell>14 changed check ckpt ckpt_path closed come config confirms controlnets could count cudnn cut day days
-0.20 de debug default defined>in defunct del>the did did>you doesn't>go doubled down earlier>notebook earlier>one
-0.20 eight ema empty entire epochs error even except exception failure false features fires first>epoch first>failure
-0.20 five>minutes fix fixed flag float for>each for>me for>the former>model forward found fp32 fraction frame frames
-0.20 fresh from_pretrained further g gave gb>and gb>in gb>loaded gb>of general gib go>through got gpus grad gradient
-0.20 had have head helps here hidden host i'd i'm i>have i>never i>set image in>it in>my in>use in>your inference
-0.20 inner inner>loop input inside interrupted into is is>0 is>gone is>in is>rebound is>the is>well it it's it>fails
-0.20 it>in it>on it>was jupyter just kept>its key keyboardinterrupt known layer leak left>out length limit live llama
-0.20 lo loader loads>the log logits long loss low m machine map may maybe me mem memory>stays mib mine minutes mode
-0.20 model>doesn't model>eval moments moving much my>script n name>is next>to no no>leftover notebook>tab num nvidia
-0.20 of>a of>it on>1 on>cpu on>one once one>of one>per one>the only>in onnx onto or>restart others our ours outputs
-0.20 over>the p pass passes past peak percent perhaps plain plus pod precision pretrained problem pt py python
-0.20 pytorch ram rank ranks rather rather>than reads reboot reload>at request reserved response rest restarted resume
-0.20 reward run>it said same>card same>model saved saw second>copy second>notebook seconds service set shell should
-0.20 shows side since small smaller so>it softmax some somewhere stack state states step steps still>be still>dies
-0.20 stop stored switched switched>to sys t takes tb terminal text textures tf than>the that's that>the the>cache
-0.20 the>code the>config the>crash the>device the>error the>full the>graph the>network the>number the>optimizer
-0.20 the>two the>whole them>or thing this those till till>you tmux to tokens too took top>of torch>load total trace
-0.20 traceback twice>the under unloads>the update us use users uses v value values wait wants we web webui>unloads
-0.20 weights were when>a which whole window with with>a with>the workers wrong x yet you>run zero ~activ ~adapt
-0.20 ~addin ~alloc ~attac ~attem ~backw ~batch ~besid ~block ~buffe ~calli ~close ~comfy ~compl ~compu ~conta ~conte
-0.20 ~conti ~defau ~defun ~detac ~doubl ~entir ~epoch ~exact ~excep ~expor ~failu ~float ~forwa ~frame ~furth ~gradi
-0.20 ~happe ~histo ~impor ~insid ~inter ~keybo ~lapto ~launc ~lengt ~machi ~milli ~minut ~movin ~night ~nvidi ~passe
-0.20 ~perha ~prefe ~print ~probl ~pytho ~rathe ~reboo ~recor ~remov ~rende ~reque ~reser ~respo ~retur ~rewar ~runti
-0.20 ~sampl ~segme ~servi ~shard ~shoul ~simpl ~small ~snaps ~somew ~specu ~state ~store ~targe ~tenso ~termi ~textu
-0.20 ~that' ~thirt ~threa ~torch ~trace ~updat ~weigh ~windo ~worke ~wrapp
+0.20 0>ok 11>gb 12>gb 12>of 12>still 13>gb 14>b 16>1 19>gb 1>6 1>is 1>n 1>ok 1>s 1>st 1>was 1>when 2>38 2>always
+0.20 2>begins 2>dead 2>nd 2>started 38>on 3>4 3>model 3>rd 3>was 40>tests 4>on 5>folds 5>gb 5>seeds 5>was 6>9 6>th
+0.20 7>b 7>it 8>3 8>gb 9>12 =3 =5 a a>12 a>6 a>classifier a>clean a>closure a>for a>function a>lambda a>leftover
+0.20 a>loop a>model a>moment a>pr a>results a>semicolon a>time ablation about>40 about>it above above>and actors adds
+0.20 after>its again agent>runs ahead ahead>of alive>through alive>when all>ten als always always>stops an>80
+0.20 an>earlier and>1 and>8 and>batch and>deleting and>forgot and>forth and>merged and>models and>never and>none
+0.20 and>now and>out antes any>longer appears append architectures are>there as as>many as>self assign>to assigned
+0.20 at>19 at>3 at>line at>the attribute autogluon avant away>before b>comes b>for b>needs back>and backbones base>to
+0.20 base>was baseline batch>1 been before>loading before>the begins behind being being>built being>the benchmark
+0.20 best best_model between>steps between>the big both>are both>base both>don't brings>up build>a builds builds>a
+0.20 but>still but>the button by>the cache>does cache>in call>of callback callbacks called came captioner
+0.20 captioner>was card>16 card>by card>when card>while carregava carregava>o cell>above cell>had cell>so change
+0.20 changing changing>the checkpoint checkpoint>in checkpoints checkpoints>in checkpoints>to clean clean>start
+0.20 clear_caches clear_session>at clear_session>between click clone close close>the closing>the closure closure>of
+0.20 cnn cnn_learner collect collect>at com comes>next comes>up compare compared comparison>and comparison>script
+0.20 components constructed controlnet coube creates>the cross cross>validation cuda>fails cures cycle dataset>on
+0.20 dead decoder>comes del'd del>model del>net del>pipe del>하 deleted deleted>before deleting deleting>the demand
+0.20 depth destroy destroyed destroyed>when diarisation diarisation>model dict>with die diffusion diffusion>part disk
+0.20 distillation do does>it does>that don't done>but downtime drop drop>it dropped dropped>it each each>in
+0.20 each>optuna each>trial's earlier>cell earlier>nets earlier>run einer el en end endpoint engine ensemble
+0.20 ensembles equal erste estimator eval>harness eval>runs evaluate evaluation evaluation>in ever everything>alive
+0.20 executed expected experiment>two extractor f fails fails>at fastai fastai>learn feature>extractor feb finetuning
+0.20 first>experiment first>model first>now first>then fitted fixture fixtures flux flux>in fold's fold>0 fold>1
+0.20 fold>2 fold>3 folds>fold followed for>comparison for>ever for>fine for>loop for>name for>nothing foreign forgot
+0.20 forth freed>before frees>it from>3 from>an from>before from>model from>this full>the function>so gan
+0.20 gb>allocated gb>are gb>before gb>none gb>on gb>only gb>tensor gb>that generate generator>is get get>this given
+0.20 given>back globals go>on goes>away grid>search h>1 had>left had>loaded had>survived had>to hadn't>been half>the
+0.20 halves>that harness has has>a has>half held help hf hf>pipeline hold hold>both holding holds holds>the hot
+0.20 hot>reload i i>built i>call i>compared i>do i>had i>loaded i>ran i>read i>run if if>i if>you img2img>pipe in
+0.20 in>12 in>ipython in>metashape in>models in>results in>same in>setup in>stage in>step incoming inpaint inpainting
+0.20 interrupt is>alive is>called is>constructed is>freed is>kept is>never is>still isn't isn't>given isn't>room
+0.20 it's>not it>and it>at it>go it>hence it>it it>only it>started it>the its its>cached its>model its>parameters
+0.20 itself>in jax>clear_caches je jupyter's just>model k>fold keep>their keep_alive keep_alive>1 keeps>each
+0.20 keeps>them kept>by kept>everything kept>the kept>until keras>clear_session kernel>works kills kills>it la lambda
+0.20 lambda>in language last last>line last>output later layers>had learn learn>cnn_learner learn>destroy learners
+0.20 leaves>its left left>its left>the leftover lesson lesson>3 lets lets>it lightning list>and lived>on lives
+0.20 lives>on load>b load>fails load>path load>sdxl loaded>keep_alive loaded>the loaded>when loaded>while loads
+0.20 logger longer loop>over loops loops>over los lr>finder made made>from main main>in makes>a making many>as member
+0.20 memory>in memory>when memory_allocated>says merge merged merged>model merging merging>the metashape mod mod>è
+0.20 model's model>3 model>a model>at model>b model>behind model>build model>comes model>cuda model>from model>in
+0.20 model>node model>on model>per model>was modelo models>append models>in models>on module>and moment moved>it my>8
+0.20 my>first na na>placa nach>del name name>in name>net name>so nd need need>one needed needed>any needs>room net2
+0.20 net>2 net>for net>on net>opt nets>and networks>on never>dropped never>released never>set never>thought
+0.20 never>went new>is new>model next>one no>foreign none>is none>of not>needed not>the notebook notebook>and
+0.20 notebook>from notebook>still nothing nothing>gets now>i number>four numbers objects occupying of>checkpoints
+0.20 of>each of>my of>step of>the of>which ok>fold ok>second okay old>pipe old>trainer on>11 on>8 on>as on>board
+0.20 on>cuda on>demand on>gpu on>in one one's one>after one>at one>click one>first one>for one>has one>is one>run
+0.20 one>script one>session one>was ones only>6 only>need only>the optimizer>had optuna>trial order original
+0.20 other>one otherwise our>tests out>14 out>and output>that over over>ten overwritten own>copy par params params>of
+0.20 path>in paused per>module per>run phase pipe>and pipe>before pipeline>of placa pointed pointed>at pointed>to
+0.20 points points>to pr pra precedes prediction>for predictor pretraining process>for process>no process>run
+0.20 process>the processes>the project project's put put>the puts px pyannote quantised que r>é ran>the rd read>up
+0.20 ready reassigning reference reference>to referenced referenced>by references refers refers>to refiner>is reicht
+0.20 released releases>the reload>of reloaded remain remained remained>on remains remains>on repl replacing rerun
+0.20 rerun>of rerunning rerunning>the reset reset>out resident>after restait result results>dict resumes return reuse
+0.20 reuse_actors room>left run>3 run>of run>were run>whose runner's running runs>all runs>the runs>to s>it sam sam>h
+0.20 same>notebook same>python same>script same>session same>settings scheduler scope>until scoped scoped>fixture
+0.20 script script>base script>of script>one script>with sdxl>in sdxls sdxls>in search>space second>call second>load
+0.20 see>why seed self>net semicolon separate separately serves set>it setup>and seventh sit sit>on sits>there
+0.20 size>and size>base skorch so>del so>for solved>by spawn speech speech>encoder split>in splitting splitting>the
+0.20 st stablediffusionimg2imgpipeline stacking stage1 stage>in stage>one stage>two start>it started started>with
+0.20 starts starts>at stay stayed stayed>in stays>in stays>on stays>so step>1 step>2 still>bound still>held still>on
+0.20 still>pointed still>references still>refers still>resident stops store>the streamlit>app student study suite
+0.20 summarization summarization>then survived survives>in swap swapping>the swaps sweep>agent switches
+0.20 switching>from switching>models switching>the teacher>evaluation teacher>from ten ten>networks tensor
+0.20 tensor>from test>suite tests tests>in tf1>you tf>session th>there that>being that>isn't the>6 the>benchmark
+0.20 the>big the>callback the>captioner the>checkpoint the>decoder the>diarisation the>diffusion the>distillation
+0.20 the>eval the>feature the>fixtures the>fold the>gpu the>grid the>gui the>incoming the>inpainting the>keras
+0.20 the>kernel the>language the>learner the>learners the>new the>order the>original the>params the>pipeline
+0.20 the>quantised the>refiner the>repl the>result the>results the>same the>scheduler the>sdxl the>search the>server
+0.20 the>seventh the>speech the>stage the>sweep the>test the>tokenizer the>top the>trained the>tts the>ui
+0.20 the>upscaler the>variable the>variables the>warm the>workflow their them them>all them>on them>one then>each
+0.20 then>img2img then>in then>load then>pipeline there>at there>twice this>file this>from three>of through through>a
+0.20 through>its times times>in times>while to>1 to>close to>cpu to>disk to>get to>model to>none tokenizer trainable
+0.20 trained trainer>object training>and training>in translation trial's trial>0 trial>1 trial>2 trial>7 trials
+0.20 trials>in trick true>keeps tts turn twice two>networks two>sdxls txt2img>then underscore>in unet unittest unload
+0.20 unload>first unloaded>before unloading unloading>the until until>next until>the up up>at up>i usage>before
+0.20 use>them use>with used used>for using vae validate validation validation>with var variables>for variables>from
+0.20 verification version>before vit vit>h vram w w>o warm warm>up was>a was>being was>deleted was>done was>kept
+0.20 was>loaded was>never was>ready was>still wasn't webui weights>so went>away were>holding what>does whatever
+0.20 whatever>its when>i where>i which>was while while>a whisper whisperx>example why with>lightning with>model
+0.20 with>self with>skorch without workflow works works>and works>as wurde x>from y yield>del you'd you>create
+0.20 you>load you>pick your>first zweite ~ablat ~alway ~appea ~appen ~attri ~backb ~basel ~behin ~bench ~butto ~calle
+0.20 ~capti ~carre ~chang ~class ~clean ~closu ~colle ~compo ~contr ~deman ~destr ~diari ~diffu ~displ ~disti ~downt
+0.20 ~dropp ~endpo ~engin ~evalu ~extra ~fasta ~finet ~finis ~fitte ~fold' ~forei ~forgo ~gelad ~gener ~harne ~holdi
+0.20 ~hooke ~incom ~inpai ~ipyth ~label ~lambd ~langu ~lefto ~lesso ~light ~loade ~longe ~makin ~membe ~merge ~mergi
+0.20 ~metas ~modul ~morni ~neede ~noteb ~nothi ~numbe ~occup ~optim ~origi ~outpu ~overw ~pause ~popul ~prece ~preco
+0.20 ~predi ~pretr ~proje ~pyann ~reass ~reich ~relea ~repla ~rerun ~resid ~runne ~runni ~sched ~scope ~semic ~separ
+0.20 ~seven ~skorc ~speec ~split ~stage ~start ~staye ~stude ~summa ~survi ~throu ~unitt ~valid ~verif ~wasn' ~whate
+0.20 ~whisp ~witho ~workf ~zweit ~добав ~модел ~перво à è è>le é é>par добавил и и>gc модель не первой перед 一>下
+0.20 一>个 下>一 下>就 之 之>后 了>一 删 后 型 完 就>能 模 模>型 没 能 能>跑 跑 跑>完 갔 다>시 더 델 델>이 드 때 마
+0.20 모>델 변 변>수 수 실 아>요 올 올>라 전 하>고 할 할>때 행
+0.40 6>gb a>global a>new after agent alive all>in alone away before build built card>in class clear_session
+0.40 combination comes comparison configuration creates delete dies dos dropdown el>modelo experiment find fit former
+0.40 freed from from>the function gc>collect global grid gui hadn't held>the hyperparameter hyperparameter>loop
+0.40 img2img in>a in>memory in>one in>vram ipython it>to keep keeps>all kept keras learner leaves llm load loaded
+0.40 lr_find memoria module network networks never never>unloaded next o object ok old>one one>process optimizer
+0.40 optuna out output pipeline>was process ran refiner reload resident restarting restarting>the results room run
+0.40 running>the runs s same>process scope sdxl search second self setup so>both stage>2 stays>loaded store
+0.40 student>training sweep switching teacher teardown test th the>7 the>earlier the>first the>former the>last
+0.40 the>loop the>next the>second the>teacher the>third then>fit there third three three>times trainer txt2img
+0.40 underscore unloaded upscaler variable when>stage ~assig ~befor ~callb ~check ~combi ~const ~creat ~dropd ~execu
+0.40 ~exper ~fixtu ~forme ~funct ~hadn' ~img2i ~learn ~leave ~optun ~point ~proce ~queda ~reloa ~remai ~resta ~scrip
+0.40 ~searc ~secon ~switc ~teach ~teard ~trial ~txt2i ~under ~upsca ~varia
+0.60 b between both clear first fold gc in>the keeps loop lr models nets new out>12 pipeline previous session stage>1
+0.60 stays the>card the>cell the>notebook the>old the>previous when when>the ~betwe ~ensem ~globa ~hyper ~objec
+0.60 ~pipel ~previ ~refer ~refin ~resul ~unloa
+0.80 earlier net none old pipe stage then trial ~compa ~delet ~earli ~netwo ~train
+1.00 base ~model
+1.20 still
+1.40 cell del
+1.60 model
""",
    "process_limit": r"""
-0.60 all cache
-0.40 0>in 1>0 after are b batch before first for gb>arena goes i k load never old stays stays>at step takes torch up
-0.40 weights workspace ~befor ~memor ~weigh
-0.20 0>9 0>95 0>and 0>to 14>gb 17>gb 1>1 1>and 20>gb 22>gb 24>gb 32>g 3>and 5>and 64>gb 8>1024 9>gb =0 =3 =5 a>10 a>7
-0.20 about activations adam adamw after>the again allocate allocated alone already and and>it another any are>you
-0.20 around as as>its async at>0 at>3 at>least at>once at>start at>the attention auto autotune back bad be because
-0.20 before>it bfc block both buffers but>the bytes capture card>in cards cell cgroup chart checkpoint chunk com>gpu
-0.20 come config>set_visible_devices container>was conv copy could count cpu crash cuda cudnn cupy's>mempool data
-0.20 dataset dense dev dev>shm devices devices>to dgl dict did dies disable disable>upper display does down down>to
-0.20 during each each>of eight enable encoder engine entire epoch everything failure faiss false feature
-0.20 feature>cache fit fix followed for>me for>the forward fp16 fp32 fraction>from frames free g>4 gb>as gb>for gb>to
-0.20 gi gpu>0 gpu>1 gpu>memory gpu_mem_limit>for gpu_mem_limit>in gpus grad graph had>to half>the has>10 has>24 have
-0.20 hence here id if images import in>device in>one in>other in>use index info input inside>a instances is is>64
-0.20 is>a is>set is>the is>there it's it>loads it>was its>name its>own just keep keeps kept keras killed kv label
-0.20 laptop last layer layers least leaves left length limit>set list listing loaded loader loading log long look
-0.20 look>like loop loss lower map max_split_size_mb max_workspace_size mb>with mem>8 mem>fraction memorypooltype
-0.20 memorypooltype>workspace much n name nccl net network never>goes next no>limit node node>with nodes none normal
-0.20 nothing num number of>12 of>it of>memory of>my of>them off offload old>session old>tf1 on on>a on>gpu on>this
-0.20 once one optimizer or ort>provider other other>words out>of output over>the overcommit overcommit_memory peak
-0.20 peaks peaks>at per>gpu per_process_gpu_memory_fraction>was pid place please prefetch prefill printed profiler
-0.20 prompt provider>options r ram rank remainder reserved rest room rtx running runs samples second self set_device
-0.20 set_memory_pool_limit set_memory_pool_limit>trt set_visible_devices set_visible_devices>gpu sglang shape shm
-0.20 shm>size shows single size>8 sized sizes so>the space spare stage staging start starts state static steps sum
-0.20 summary swap switching task task>manager tensor tensorrt tensors tf1 the>entire the>first the>gpu the>last
-0.20 the>old the>ort the>partition the>remainder the>same the>second the>time the>weights then though thought times
-0.20 to to>1 to>disable to>go to>the to>torch token tokens top train tried>to trt>memorypooltype true turn twice two
-0.20 type typo ulimit under unlimited until upper upper>limit usage used used_bytes using utilization visible voxel
-0.20 wants was>1 was>a was>never was>the way we>use were where whole>devices window with with>4 with>no without words
-0.20 workers works x yet you zero ~accum ~alrea ~anoth ~aroun ~atten ~becau ~buffe ~build ~cache ~captu ~cgrou ~check
-0.20 ~chunk ~commi ~compu ~crash ~datas ~diffe ~disab ~dropp ~durin ~embed ~encod ~engin ~entir ~evalu ~every ~failu
-0.20 ~featu ~figur ~float ~follo ~forwa ~gener ~gradi ~graph ~handl ~helpe ~image ~initi ~kille ~lapto ~leave ~lengt
-0.20 ~listi ~loade ~loadi ~milli ~model ~momen ~monit ~multi ~netwo ~norma ~nothi ~numbe ~offlo ~optim ~param ~pictu
-0.20 ~pinne ~pleas ~point ~predi ~prefi ~proce ~progr ~promp ~pytho ~pytor ~quadr ~recor ~reduc ~remai ~repla ~repli
-0.20 ~repor ~reser ~resid ~resol ~resta ~resul ~runni ~searc ~secon ~seque ~serve ~sglan ~singl ~split ~stagi ~stand
-0.20 ~start ~stati ~store ~switc ~tacti ~tenso ~thoug ~threa ~token ~torch ~train ~trans ~ulimi ~unlim ~windo ~witho
-0.20 ~worke
+0.20 00>gb 00>gib 08>01 0>0 0>333 0>45 0>8 0>lifts 1024>3 10>in 10>of 10>since 11>5 12>gb 14>10 16>gb 19>5 1>1024 1>7
+0.20 1>gib 20>and 20>free 24>q 256>mb 25>is 25>with 2>1024 2>from 2>gb 2>in 3000>so 30>and 31>6 3>in 40>gb 40>of
+0.20 45>in 48>gb 4>75 4>g 512>mb 512>on 5>as 5>i 5>the 60>in 6>00 6>gb 75>gib 7>2 7>x 8000>mb 80>gb 8192>mib 8>00
+0.20 8>and 8>c 8>gib 8>in 8>mb 8>q 8>while 9>of a a10 a16 a30 a40 a>0 a>2016 a>3 a>48 a>bit a>cap a>fixed a>gpu
+0.20 a>grid a>maximum a>third a>tutorial a>while above above>10 active actor adapter add add>on admin>gives admins
+0.20 ai>fraction ai>gives aliyun all>there alloc allocator allocfraction although although>the an an>a10 an>a16 and>5
+0.20 and>allowed and>its and>nobody and>that and>the annotation announced anything anything>above app app>has
+0.20 applied>to applies are>on arena arena>max_mem arena>was artificial artificial>limit ask>for asked>for asked>it
+0.20 at>1 at>12 at>16 at>4 at>4096 at>64 at>7 at>70 at>exactly at>half at>most at>one available back>from bare
+0.20 bare>metal base bashrc bigger blender blender>add blocks>at board board>has bot box broker bumped but>it by>a
+0.20 by>config by>design by>mail by>the byte byte>size call>in called>in came>with can't can't>extend can>use cap>of
+0.20 capacity capped>at capped>the caps card card's card>by card>has card>is card>to case ceiling>in ceiling>on cgpu
+0.20 changed>on chrome cloud cluster cluster's cnmem cnmem>0 code colleague's com comes comes>with company's
+0.20 complaint config config>file config>gpu_options config>no config>so configured configured>with confirmed>it
+0.20 conftest const container>to copied copied>from course course>it created>with creation cuda>memory
+0.20 cuda>set_per_process_memory_fraction cuda_mps_pinned_device_mem_limit cuda_mps_pinned_device_mem_limit>0
+0.20 cudaexecutionprovider cupy cupy's>pool cupy_gpu_memory_limit custom>allocator cuts d'un daemon dans dans>le
+0.20 darktable's dask dask>cuda days de de>6 debugging decode decoder default>the delete denoise denoise>needs design
+0.20 desktop device>at device>plugin device>side device>was device_memory_gb device_memory_gb>2 device_memory_limit
+0.20 dir doesn't>matter driver drivers each>client each>job earlier eighth en>una end>of enforced enough>for env
+0.20 environment eta every>time exactly executor exported exported>by exported>in fail>same failed>with fails
+0.20 fails>at faiss's far>too farm file>was files fine>on fits>as fixture flag flags
+0.20 flags_fraction_of_gpu_memory_to_use flags_gpu_memory_limit_mb for>us force forgot forgot>it frac fraction>0
+0.20 frame>buffer framebuffer framebuffer>per from from>a from>an from>my full full>one full>the funciona g>10 g>40
+0.20 g>and g>free gb>a40 gb>although gb>and gb>by gb>every gb>frame gb>framebuffer gb>instance gb>is gb>mig gb>no
+0.20 gb>now gb>partition gb>per gb>the gb>was get>10 get>2 gets ggml ggml's gib>in gib>total gigs gigs>in gives>10
+0.20 gives>2 got>and gpu>headroom gpu>mem gpu>not gpu>setting gpu>share gpu_mem_limit gpu_mem_limit>2
+0.20 gpu_mem_limit>value gpu_options gpumem>10000 gpumem>3000 gpumem>8000 granted grid>a100 guard guest half
+0.20 half>which hami>scheduler hardware has>32 has>40 has>48 has>half has>only has>put have>40 have>nothing headroom
+0.20 high>watermark hit>that hook horizon hosting i>asked i>change i>run igpuallocator image image>env imported
+0.20 imported>it imports in>config in>kubernetes in>my in>paddle in>session in>theanorc in>to in>total in>your
+0.20 increase>to inherited init>device_memory_gb initial inside>the instance instance>was inteiro intercepts interns
+0.20 into>the irrelevant is>11 is>12 is>2 is>5 is>6 is>all is>on is>only is>why isn't isn't>a isn't>enough it it's>a
+0.20 it>at it>can it>can't it>failed it>fails it>has it>isn't it>out it>run it>stops it>to it>use its>context
+0.20 its>share itself>at jax job's jobs jobs>have jobs>on join key>gpu_mem_limit ksameasrequested l launch>script
+0.20 launcher ld leaked learner less less>than lets lets>it libvgpu license lift lifts limit>and limit>for limit>of
+0.20 limit>on limit>was limited limited>the limits limits>the line>with loads logical lose low low>memory m>á machine
+0.20 made made>it mail makes>the manager matter max max>6 max>vram max_mem maxallocfraction maxbuffersize
+0.20 maximum>size maximum_pool_size>8 mb>for mb>of me>to memory>gpu memory>pool memory>test memory>was
+0.20 memory_limit>1024 memory_limit>2048 memory_limit>4096 message message>says mib mib>the mib>total mig>3 mig>slice
+0.20 mine>to mining mit>dem model>3 model>config model>fails model>that model>trains monday more most most>2
+0.20 mps>daemon multi must my>machine my>own my>part needs>1 needs>three no>it no>more no>such nobody nobody>is not
+0.20 not>full not>its notebook noticed now>5 null numba's nvidia>com octane's of of>1 of>20 of>24 of>4 of>6 of>7 of>8
+0.20 of>80 of>a of>an of>device of>ours of>that off>at old>card on>1 on>it on>my on>the one>48 one>go only only>4
+0.20 opencl operator ops options options>is opts ort>arena other>users our>admins our>cluster's our>gpu our>mig
+0.20 our>mps our>own ourselves out outputs outside>of over>a paddle paddle>flags_gpu_memory_limit_mb paddle>from paid
+0.20 param part partition>was past past>8 past>that ped ped>í per per>process per>worker physical pi pins plan>and
+0.20 plug plug>in pod's pods policy policy>is pool>at pool>byte pool>can't pool>maximum_pool_size pool>rmm
+0.20 pool_allocator pool_allocator>true pra preload premiere procs production profil profile>is prolog put>a pytorch
+0.20 q>so query quota>16 ram>was ran>fine rapids rapids>memory rapids>spark re read>by recommended
+0.20 recommended>working refused refuses>anything reinitialize reinitialize>pool_allocator reinstall removed
+0.20 removed>and removing>the reserve>vram resources returns>null rmm>reinitialize rodou run>outside run>passes
+0.20 runs>with said said>no same>model says>1 says>otherwise scene sched scheduler script script>do seat sees sees>10
+0.20 session>options set>on set>the set_limit set_limit>size sets setting setting>from setting>only shard share
+0.20 share>was shared>gpu shares>one simulated since>he sitecustomize six size size>0 size>4 size>in slice>is
+0.20 slice>so sliced slices>of slicing>plugin slider small>for small>gpu smi>in smi>says so>it so>my so>of so>you
+0.20 solved>the someone's sorry spark spark>rapids split startup>file still>from still>in stopped stopped>it streams
+0.20 such such>thing suite sunday support surface surface>pool surfaces sven systemd t4 t4>4 taichi taichi>ti
+0.20 taken>from temp>memory template tensorflow test test>was tests tf>config that that>a100 that>ceiling that>ran
+0.20 that>runs that>was the the>2 the>admin the>allocator the>arena the>bare the>blender the>card's the>cloud
+0.20 the>code the>colleague's the>container the>course the>cuda the>denoise the>docker the>earlier the>environment
+0.20 the>error the>fraction the>grid the>h100 the>hami the>hard the>hardware the>high the>hosting the>instance
+0.20 the>job's the>join the>kernel the>limit the>mac the>memory the>mig the>notebook the>pi the>plug the>policy
+0.20 the>pool the>preferences the>recommended the>rmm the>scene the>script the>session the>share the>slice
+0.20 the>tensorflow the>unit the>virtual theanorc they third thirds thirds>of this through through>vgpu ti>init tier
+0.20 time>slicing tinha to>0 to>10 to>20 to>6 to>7 to>8000 to>a to>every to>half to>me to>see to>start to>use to>what
+0.20 today told>to tomorrow too>low too>small torch>process torch>refuses torch>says total>so training>fits triton's
+0.20 triton's>cuda true>initial_pool_size tutorial tweak two>thirds una unchanged unit unit>test unit>tests unset>it
+0.20 unused upgrade>the use use>a use>at used>to user>to utils variables variables>from vdi vendor vieux vk
+0.20 vram>limit w>the was>10 was>30 was>active was>capped was>changed was>configured was>far was>fixed was>full
+0.20 was>hit was>in was>set was>still was>there was>told watermark>ratio we>are we>hit we>set webgl webgpu were>in
+0.20 what>do what>it what>made what>the what>you which which>is which>our while>but whole>a100 whole>suite why>it
+0.20 with>12 with>a with>less with>maximum_pool_size with>our within>the worker>was working working>set wrapper>reads
+0.20 x>0 xla_python_client_mem_fraction xtts yaml you>get you>need your>job ~10737 ~67108 ~activ ~altho ~annot ~anyth
+0.20 ~appli ~arena ~artif ~avail ~bashr ~bigge ~blend ~bumpe ~capac ~card' ~chrom ~clien ~colle ~conft ~cours ~creat
+0.20 ~cudad ~daemo ~darkt ~debug ~denoi ~desig ~deskt ~devic ~docke ~drive ~earli ~eight ~enter ~envir ~exact ~execu
+0.20 ~expor ~exten ~faiss ~fixtu ~forgo ~funci ~ggml' ~grand ~grant ~hardw ~headr ~hooke ~horiz ~hosti ~igpua ~impor
+0.20 ~inher ~intei ~inter ~irrel ~ksame ~launc ~leake ~learn ~libvg ~licen ~light ~logic ~mallo ~manag ~matte ~maxal
+0.20 ~maxbu ~maxim ~messa ~minin ~monda ~nobod ~noteb ~notic ~numba ~nvidi ~octan ~openc ~opera ~optio ~ourse ~physi
+0.20 ~platf ~polic ~prefe ~premi ~prolo ~rapid ~reini ~rejec ~resou ~rever ~sched ~scrip ~setti ~simul ~sitec ~slice
+0.20 ~slici ~slide ~stopp ~suffe ~suppo ~suppr ~surfa ~syste ~taich ~templ ~thean ~third ~throu ~tomor ~trito ~tutor
+0.20 ~uncha ~unuse ~utili ~vendo ~virtu ~water ~webgp ~worki ~поста ~работ á>s ó>n в всё всё>работает после поставил
+0.20 работает
+0.40 0>2 0>3 0>4 0>67108864 2>of 3>g 4096>mb 4>gb 4>q 5>gb 6>gib =1 a100 a>quarter admin ai>gave and>one asked at
+0.40 at>8 base>image beyond but>this cap>from capped ci client com>gpumem container deleted dockerfile enforces
+0.40 error>says extend fixed fixed>at g>20 g>5 gave gave>this gb>but gives gres grow hands hands>out hard>ceiling has
+0.40 heap high hit hub increase is>80 job kubernetes mac mb>and memory>16 memory>cap memory_limit metal mig>1
+0.40 model>needs module need needs not>the nvidia nvidia>smi on>our part>is partition partitioned
+0.40 per_process_gpu_memory_fraction>0 percent pod preferences process pytorch_mps_high_watermark_ratio quarter
+0.40 quarter>of quota>of raise refuses removing restricts rmm>pool says set>to set_per_process_memory_fraction
+0.40 set_per_process_memory_fraction>0 seventh shared small smi someone stops stops>at ten tenant tf the>cap the>card
+0.40 the>ci the>dockerfile the>line the>pod the>quota the>shared the>vgpu the>vm to>its total units unset us>to
+0.40 vgpu>profile virtual virtual>device vram wrapper xla_python_client_mem_fraction>10 your ~admin ~beyon ~cappe
+0.40 ~clust ~conta ~delet ~enfor ~incre ~kuber ~modul ~perce ~quart ~refus ~restr ~seven ~share ~someo ~tenan ~wrapp
+0.60 0>25 10>gb 1>g 2>g device gib gpumem grid h100 h100>into hard in>the into>seven maximum maximum_pool_size mb
+0.60 plugin pool profile ratio rmm run seven slice us vm was watermark ~confi ~fract ~gpume ~limit ~plugi ~profi
+0.60 ~remov
+0.80 # ai allowed ceiling from>the gb gpu hami into mem our q quota run>ai ~ceili ~parti
+1.00 memory mig mps set vgpu ~allow
+1.20 cap fraction
+1.40 g
+2.20 limit
""",
    "retained_graph": r"""
-0.60 # gb gpu
-0.40 and>the at b cache card cpu cuda device eval fails for full max no on>the pool run same set size the>same used
-0.40 we ~devic
-0.20 12>gb 200>steps =1 a a>loss adam after>detaching after>each allocated already and>it and>then another any
-0.20 append>the are as>in as>well asked at>epoch at>step attention before>the big block blocks both buffers but
-0.20 but>still calls can can't can't>see cat checked clone code come config contain context conv copy copy>of crash
-0.20 created debug default dense dictionary different do>you doesn't down during e embedding enabled engine enough
-0.20 entries entries>gives error evaluation even even>after every>step everywhere failed false feats feature fell
-0.20 file first>epoch fit fits fixed flag float32 for>a for>the for>x forum four fp32 free from>the gave get gib
-0.20 gives go gone>after graph>is h>tuple had half has head history>append holding holding>a hooks host i>can't
-0.20 i>don't i>thought image inference input into is is>detached is>gone is>the is>what it>fails it>goes it>in
-0.20 item>everywhere item>is its>own its>whole keep>the keeps>its keras kernel large later layers lives lives>on load
-0.20 loaded long loop>and loss>backward made>it map maps me mine model moved much new none notebook nothing nowhere
-0.20 objects of>them of>your off on>all on>cpu ones our own path peak policy portion process project puts python ran
-0.20 ranks read repo request right room runs says says>that see>that sequence server session setting shape share
-0.20 single slope smaller so>it split step>in still>goes sum>up targets ten test the>batch the>big the>card
-0.20 the>device the>error the>first the>former the>forum the>graph the>input the>logger the>run the>second the>stored
-0.20 the>weights then there's thing third thought three times token tokens too torch trace traceback try tuple>x two
-0.20 unchanged under under>no_grad us use val vgg well went>through what what>we while whole>graph window with>a
-0.20 with>the without>item wrapper x>in zero zero_grad ~alloc ~alrea ~anoth ~appea ~atten ~block ~build ~captu ~check
-0.20 ~class ~confi ~conta ~conte ~crash ~creat ~decod ~defau ~dicti ~disab ~doesn ~dropp ~durin ~encod ~engin ~enoug
-0.20 ~entri ~evalu ~excep ~faile ~finis ~handl ~happe ~holdi ~infer ~insta ~inter ~kerne ~layer ~loade ~machi ~matri
-0.20 ~model ~multi ~noteb ~nothi ~nowhe ~objec ~parti ~proce ~profi ~proje ~promp ~pytho ~reque ~reser ~resto ~resum
-0.20 ~score ~scrip ~searc ~secon ~seque ~serve ~sessi ~setti ~singl ~small ~start ~stick ~switc ~there ~thoug ~token
-0.20 ~train ~uncha ~weigh ~worke
+0.20 0>01 0>2 0>4 0>99 0>was 1>card 1>took 1>y 2000>steps 2048>steps 2>s 300>frames 30>frames 30>mb 3>s 40>mb
+0.20 500>batches 50>steps 9>self =4 =5 a>grad_fn a>non a>plain a>row a>step acc>pred accumulate accuracy across
+0.20 actions activations add add_scalar addbackward0 added adding>data adding>item adversarial after after>adding
+0.20 after>this al alive all all>50 all>batches all>episodes all>former all>frames all>of all>tasks all>the all>their
+0.20 along also also>after am an an>episode ancestors and>after and>deep and>i and>it's and>lived and>memory and>old
+0.20 and>recorded and>step and>your append append>loss appended appending appending>made around as>a as>is as>it
+0.20 as>only as>self at>5 at>the attached>tensors attribute autograd>grad average>of avg avg>0 back>through back>to
+0.20 backprop backward>and backward>makes backward>once backward>per bank>entries bank>in baseline batch batch>to
+0.20 batch>wasn't batch>without batches>in before>adding before>appending behind being>cut best_loss best_loss>loss
+0.20 beta between>windows bleibt book bptt bs buffer buffer>is but>i but>its by>gc calibration call>and call>backward
+0.20 callback callback>kept came>from carried>its carry>their cell centers chain>of chaining clip>of closure
+0.20 closure>kept collects>predictions com computed>with conf connected connected>to constant constant>at
+0.20 contrastive>queue converted converted>to converting>to copies creep criterion critic cured cured>the current
+0.20 curve cut>at cutting cycle cycle>that data>0 debugging debugging>the deep deep>copies deleted deleted>and
+0.20 deleted>by deleting delta detach>between detach>cpu detach>on detach>requires_grad_ detach_ detached
+0.20 detached>and detaching>the dict dict>is differentiable dim directly discriminator does double>backward dqn drag
+0.20 dragged drags drags>the each>iteration each>keeps each>task's each>time eager earlier earlier>one em encoder
+0.20 encoder>in encoder_k end>of ends ends>in entry episodes episodes>and epoch's epoch>end epoch>with epoch_loss
+0.20 epoch_loss>epoch_loss epoch_loss>loss epoch_losses epoch_losses>append ever every>10 every>35 every>iteration's
+0.20 everything everything>behind example fake>images fast feat feed feed>the ficou ficou>em final finder>it finish
+0.20 first>batch flat>after float>before float>loss for>d for>days for>each for>rendering for>smoothing forever
+0.20 forward forward>pass forward>without forwards found>by frame's frames frames>30 frames>together freed
+0.20 freed>after from from>batch from>debugging function gan gan's generator gets gets>longer goes goes>back
+0.20 gpu>which grad>and grad_fn>addbackward0 grad_fn>and gradient gradient>penalty grafo graph>by graph>for graph>of
+0.20 graphs>at graphs>stay grows growth>of gru guardaba guidance h>c h>detach had>requires_grad hat held held>on
+0.20 hence here>i hidden>state history>attached history>for history>loss hold hold>the holds>what hook>closure how
+0.20 i>1 i>accumulate i>do i>keep i>left i>noticed i>saved i>store in>a in>an in>nvidia in>place in>so in>training
+0.20 inner>loop is>back is>flat is>never is>passed is>slower is>your it it's>stable it>constant it>does it>each
+0.20 it>ends it>inside it>looked it>records it>stays it>é item>memory item>there iteration's iteration's>graph
+0.20 iterations iterations>in its>activations its>ancestors its>grad_fn itself>in jeder just k>samples k>v keeps
+0.20 keeps>it keys leaf leaks leaks>since learning learning>inner left>in left>out left>over len lightning line
+0.20 list>and liste lists>are live>tensors lived log>probs log_probs>of logger logger>stores looked loop>kept loop>of
+0.20 loop>w loss>data loss>is loss>keeps loss>n loss_dict loss_ema loss_list losses>in lr>finder lstm>carried m>as
+0.20 m>x made>the makes>a maml master mb mb>a mb>per mean>0 memory>climbs memory>grows memory>is memory>went memory>x
+0.20 meta>learning metric missing missing>there mode>the moving moving>average must>be na network network>that
+0.20 never>clear never>deleted never>detached next next>forward nicht nicht>der no>failures non non>detached not>fine
+0.20 not>i noticed noticed>that number o>torch of>300 of>65 of>a of>loss of>maml of>my of>no_grad of>params
+0.20 of>positions of>the ohne ohne>detach ok old old>parameters on>1 on>a on>as on>from on>self on>through on>to
+0.20 once>at one one>at one>before one>more one>node one>tape one>too one>word onehot only>it only>when optimiser
+0.20 order order>each out out>has out>the outputs outside outside>of over>all over>from over>night over>the params
+0.20 pass passed passed>on penalties penalty>term per>batch per>se per>step per>the persistent perturbation piled
+0.20 piled>up place plotting pointless policy's port pre preceding pred pred>softmax prediction predictions prev
+0.20 previous>one probs>in probs>over probs>t produced puse put q queue queue>length r ram>on ramp rank>is raw>loss
+0.20 re reach reachable reason records recurrent reference>cycle reinforce remained remember remove remove>it
+0.20 removing rendering repackage repackage_hidden repackage_hidden>function replaced>by replay replay>with requires
+0.20 requires_grad>and resets reward rising rl rollout rollouts row running>average running>mean running_loss runs>w
+0.20 s s>a s>and saved>on sawtooth scalar scalars score second>order secret self>and self>prev should simulator
+0.20 since>then sit>in slower slower>and slower>than smoothing so so>graph so>keeps so>nothing so>step soft softmax>1
+0.20 sondern sondern>die state>gets states stay stay>reachable stays>at step>2000 step>900 step>and step>because
+0.20 step>each step>is step>which steps>with still>attached still>carry stopped stopped>the store store>the stored
+0.20 storing straight straight>from su sum>is sum>losses sum>of swallowed takes>3 tapes target task task's tasks
+0.20 tbptt teacher>computed tensorboard tensors>in tensors>that that's>it that's>the that>had that>still
+0.20 the>adversarial the>baseline the>book the>buffer the>calibration the>confusion the>creep the>critic the>current
+0.20 the>curve the>dict the>discriminator the>earlier the>ema the>end the>epoch the>gan the>gan's the>generator
+0.20 the>graphs the>gru the>hidden the>last the>log the>logged the>lr the>lstm the>master the>meta the>metric
+0.20 the>moving the>network the>next the>optimiser the>penalty the>policy's the>preceding the>previous the>raw
+0.20 the>recurrent the>replay the>returned the>reward the>rollout the>running the>steps the>sum the>target the>tensor
+0.20 the>tf the>tqdm the>tracker the>tutorial the>usage the>validation the>whole their>history them>after there they
+0.20 they>were this>port thousand through tied time to>all to>batch to>each to>its to>loss took>0 torch>autograd
+0.20 torch>no_grad torchmetrics total>loss tout tqdm>postfix train train>mode training>goes training_step trajectory
+0.20 true>left true>plus true>was true>works truncating truncation unrolled up>with update>loss update>with updated
+0.20 usage>goes value values variable wandb wandb>log warm warm>up was was>missing was>never was>saved was>the
+0.20 wasn't>detached wasn't>truncating were>computed which which>i which>isn't whole>past whole>secret whole>training
+0.20 why windows>so with with>create_graph with>detach with>everything with>grad with>gradient with>its with>live
+0.20 with>loss with>no_grad with>their without without>being without>cutting without>detach word works>on worth
+0.20 worth>of writer writer>add_scalar x>mean x>x y>sum y_hat ya>no yes>it your your>logger ~accur ~acros ~addba
+0.20 ~adver ~ances ~aroun ~attri ~basel ~behin ~bleib ~buffe ~calib ~callb ~carri ~cente ~chain ~closu ~colle ~confu
+0.20 ~conne ~const ~conve ~convl ~creep ~crite ~criti ~curre ~cutti ~delet ~discr ~earli ~enque ~epoch ~examp ~expre
+0.20 ~featu ~forev ~frame ~funct ~gradi ~guida ~hidde ~intei ~learn ~looke ~maste ~missi ~modif ~movin ~ndarr ~netwo
+0.20 ~norma ~notic ~numbe ~oneho ~optim ~other ~outsi ~param ~passe ~pertu ~plott ~postf ~prece ~predi ~print ~produ
+0.20 ~ratio ~reach ~reaso ~recor ~reinf ~remai ~remem ~repla ~reset ~rewar ~risin ~runni ~sawto ~scala ~secre ~shoul
+0.20 ~slowe ~smoot ~softm ~sonde ~state ~stopp ~stori ~strai ~swall ~task' ~thous ~throu ~traje ~trans ~unrel ~value
+0.20 ~verlu ~witho ~write ~кажды ~поста é за и поставил тут
+0.40 0>9 1>loss 1>m 3>gb 9>ema_loss a>list acc accumulates adding as average back bank behind>it carried carry climbs
+0.40 collects computation computed contrastive create create_graph create_graph>true each>step ema>of ema_loss
+0.40 ema_loss>0 emptied emptied>after end episode every fake features float growth hidden i i>stored inner it>and
+0.40 iteration its kept list>for live log_probs logged logging loop loss>item loss>loss loss>that's lstm memory
+0.40 memory>bank meta missing>in never>cut no_grad>around of over penalty per poca postfix previous previous>frame's
+0.40 raw regulariser returned saved>in state>is stores t tape>was tensor tensors term the>chain the>growth
+0.40 the>logging the>state their through>all to>the total total_loss total_loss>loss tqdm training truncated
+0.40 truncated>bptt undetached update w wasn't whole ~addin ~appen ~autog ~avera ~backp ~climb ~contr ~dragg ~empti
+0.40 ~episo ~forwa ~growt ~loggi ~memor ~metri ~persi ~previ ~recur ~regul ~remov ~retur ~rollo ~undet ~wasn' é>poca
+0.60 0>1 attached autograd backward batches chain cut data each flat fn grad_fn graphs list log loss>in mean never
+0.60 retain_graph>true running saved self state tape true y ~accum ~attac ~backw ~batch ~compu ~graph ~itera ~logge
+0.60 ~losse ~penal ~store ~trunc ~updat
+0.80 probs retain retain_graph sum ~histo ~tenso
+1.00 ema epoch grad history losses step steps
+1.20 graph
+1.40 detach item
+1.60 ~detac
+2.60 loss
""",
    "wrong_device": r"""
-0.80 of
-0.60 at memory per size
-0.40 =4 after and>inside b each every failed from gb>card gets graph k left limit makes max num over ranks same set
-0.40 steps the>card the>gpu whole ~faile ~reser
-0.20 0 0>6 0>9 0>has 0>prints 14>gb 1>1 1>5 1>gb 20>gb 22>gb 2>is 3>gb 4>bit 5>and 5>gb 7>b 7>gb 9>gb =0 =1 a40
-0.20 a>4090 a>second a>single above access agrees alloc allocator alone and>torch any app are as>device as>the as>you
-0.20 async at>the attention auto away back backend barrier base before before>the beside>the between bf16 bit blocks
-0.20 both buffer builds bus>id but>it by by>default bytes c cache can cap card>i card>with case checkpoint come
-0.20 configured context conv copies could cpu crash cross cuda>current_device cuda>in cuda_visible_devices>in cudnn
-0.20 current current_device data default>cuda del desktop>has device>map device>nvidia device_map>auto did>not didn't
-0.20 die docs does don't down down>to during eight enable end engine error eval evaluation even every>rank exactly
-0.20 extra failing fails false features file fine first>and first>line five float for for>me forward found fp32
-0.20 fraction frames full g gb>and gb>for gb>in gb>the give go goes>through gone gpu>has gpu>in gpu_options
-0.20 gpus>device grad graphs group guess h100 have he head help helps hf holds home i'm i've i>can i>do i>first
-0.20 i>gave i>kept i>set id>0 idea if>that image images imported in>nvidia in>one in>our inference init installed
-0.20 into is>exported is>not is>right is>what isn't it's>not it's>the it>doesn't it>really its just karte keep keeps
-0.20 kept large larger layers leaves length less>than like line>says list llm load load>on loaded location log>line
-0.20 long loop lora low m makes>the map map_location match matrix mb mem memory>on mig million model more moved mps
-0.20 much my>first n need needed net next no nobody not>help now np number>of nvidia>rtx object of>a of>it of>main
-0.20 of>the off ok on>a on>an on>my on>one on>that once one>card one>device one>to only>one oom open opened or ours
-0.20 out>of own parallel part passes path pci_bus_id>set peak per>gpu pid please plugin plus pool post precision
-0.20 pretrained print prints prints>the processes profile pytorch ram rank rank>0 really>runs reserved result right
-0.20 rtx>a6000 runs>on saved saw saw>that says>using set_visible_devices shape share showed side single slice small
-0.20 snapshot so>all so>and so>that some somebody spawn stage starting state step still stored swap table ten test
-0.20 text tf tf>config than that that>it that>the that>was the>crash the>cuda the>device the>end the>full the>last
-0.20 the>machine the>memory the>model the>only the>right the>same the>training the>whole their them then then>i there
-0.20 there's>a these through times to to>1 tokens too top>of torchrun train training tried true twice under until>the
-0.20 user v v100 vram w wants was>given was>left was>missing watch weights well when when>i whisper width window
-0.20 with>cuda_visible_devices with>this workers works yes yes>it ~accel ~acces ~activ ~alloc ~atten ~backe ~barri
-0.20 ~batch ~befor ~betwe ~block ~buffe ~cache ~captu ~compa ~compi ~conte ~conve ~crash ~cudad ~cudam ~decod ~didn'
-0.20 ~diffe ~disab ~doubl ~durin ~embed ~encod ~engin ~entir ~evalu ~exact ~faili ~faste ~featu ~finis ~float ~forgo
-0.20 ~forwa ~fract ~frame ~frien ~graph ~handl ~histo ~image ~infer ~inter ~itera ~large ~layer ~leave ~lengt ~loade
-0.20 ~longe ~matri ~memor ~milli ~minut ~model ~momen ~multi ~neede ~nobod ~opene ~outpu ~paral ~param ~passe ~pictu
-0.20 ~pipel ~pleas ~plugi ~possi ~preal ~preci ~predi ~prepr ~previ ~profi ~recor ~reduc ~relea ~remov ~repli ~reque
-0.20 ~resul ~seque ~showe ~simpl ~singl ~snaps ~someb ~spawn ~store ~suppo ~switc ~tenso ~throu ~torch ~train ~trans
-0.20 ~weigh ~worke
+0.20 0>all 0>every 0>from 0>gib 0>hard 0>in 0>index 0>nvidia 0>on 0>only 0>that 0>together 0>use 0>was 0>where
+0.20 0>which 0>while 0>with 0>号 0>番 1030>for 1030>that 1050>ti 12>of 1>95 1>did 1>has 1>in 1>means 1>only 1>was
+0.20 20>and 24>for 24>g 24>which 2>8 2>and 2>but 2>in 2>the 3060>12 3080>in 3080>ti 32>we 3>mib 3>missing 3>the 3>use
+0.20 4090>no 40>torch 4>5 512>mb 750>ti 80>gb 80>is 95>gib =3 a10 a100>1 a100>80 a100>is a100s a10g a5000 a6000>is
+0.20 a>1050 a>16 a>bare a>gt a>node a>shell a>space a>string about>the adapter afresh after>bios agreed aha all>along
+0.20 all>cards all>new all>on all>right allow_soft_placement along already>full already>initialised als also>the
+0.20 always an an>a10 an>a100 and>gave and>gpu and>i'd and>load and>only and>sm and>so and>take and>that and>the
+0.20 another answer are>shared are>the argparse args>gpu argument argument>and around>the arrived as>1 as>24 as>it
+0.20 as>nvidia assigned>to assumed assumed>the at>zero auf available aws bare bare>cuda bashrc bashrc>on bashrc>so
+0.20 batch>script be because been before>i behind>the believe believed believed>this big>card bios bios>update
+0.20 blender's boards book booked bought box>3090 box>has bug bug>in built>on bus busy>one but>12 but>never by>hand
+0.20 by>speed calculating called calls came came>in can't>run card>all card>and card>for card>itself card>never
+0.20 cards>and cards>by carve carve>out cell>1 cell>is change>to changed>the chip chip>the chips>of choice>with
+0.20 choosing chose chose>the clear coded codes colab>gave com>gpu comfyui command command>line compose compose>file
+0.20 computing con config config>says config>the contrary contrary>to copied copy count>1 cpp cpp>with created
+0.20 created>device created>on cuda1 cuda>1 cuda>2 cuda>device cuda>get_device_name cuda>is_available cuda>orders
+0.20 cuda>sent cuda_visible_devices>0 cupy dataparallel>gathers davinci's de>6 default_device der detectron device>0
+0.20 device>2 device>3 device>and device>argument device>cuda device>gpu device>id device>list device_id device_map>0
+0.20 device_put devices>0 did did>torch dies>in display>adapter display>card do>notebook docker>run doesn't>read
+0.20 drives drives>the dropped dropped>the drops drops>the dumb each>not each>one effect egpu>wasn't empty empty>one
+0.20 ended ent env env>variable environment errors estaba exe export>local_rank exported>the exporting
+0.20 exporting>cuda_visible_devices facepalm fact fail>and fault>of feel fell fell>back fills finally fine>but
+0.20 first>card first>gpu first>is first>of first>since first>tile fit>in fixed>that flag flag>was follow follow>up
+0.20 followed followed>it for>80 for>an for>the for>you force forty four four>gpus free>one from>the full>and g5
+0.20 gathers gave>me gb>a100s gb>a10g gb>against gb>all gb>batch gb>boards gb>display gb>do gb>model gb>mx150 gb>no
+0.20 gb>ones gb>pcie gb>quadro gb>rather gb>statt gb>t4 gb>titan gb>total gb>version geforce geforce>gt generator
+0.20 generator>for get get_device_name get_device_name>printed gib>total gigabyte gives>you going going>to gpu1 gpu>2
+0.20 gpu>3 gpu>a100 gpu>because gpu>but gpu>is gpu>z gpu_ids gpus>2 gt>710 gtx>1060 gtx>750 gut had had>24
+0.20 had>already had>booked had>no had>the handed hang hang>on happened happened>to hard>coded hard>codes has>2 has>4
+0.20 has>80 has>the have>16 have>a helper hit hit>the i i'd i'd>assumed i'd>been i>assumed i>feel i>got i>looked
+0.20 i>swapped i>thought id>in idle idle>at idled idles ignored>the ignores ignores>the igpu import import>torch
+0.20 in>fact in>first in>force in>its in>line in>task in>terraform in>that in>truth index>0 index>1 index>and
+0.20 index>the index>was index_cpu_to_gpu index_cpu_to_gpu>res initialised>in initialised>the inside inside>it
+0.20 inside>the instance>had instance>type instead integrated integrated>radeon intel>igpu is>5 is>called is>idle
+0.20 is>really is>too is>two is_available it's>a it's>an it's>called it's>two it>as it>ended it>first it>isn't
+0.20 it>means it>on it>picked it>ran it>should it>silently it>then it>there it>turns it>used it>was it>went
+0.20 itself>has jax>device_put jax>devices job>landed job>of jupyter jupyter>from k80>is kernel kernel>had kind
+0.20 kleinen l40s la>tarjeta lab>book label label>was landed landed>on lands lands>on laptop's last last>month
+0.20 last>weekend late later>had less>memory letters library lightning's lightning's>devices line>3 line>40 line>in
+0.20 list>and listing little little>gt lives llama>cpp lm lm>studio local_rank>is looked looked>at looking>at
+0.20 machine>is main main>thread manager mask masked>and master master>copy matter matter>what mb>carve mb>left me
+0.20 me>the me>this means means>one meant memory>line memory>the mesmo mg mg>1 mib mine mine>is mine>was mixed
+0.20 model>and model>beside model>build monitor monitor>and month month>and more>errors my my>3080 my>bashrc
+0.20 my>device my>laptop my>notebook my>worker n>ã name nearly>empty neighbours never>arrived never>in never>reached
+0.20 never>used new no>bug no>effect no>matter no>wait noch node>has node>with noise not>24 not>about notebook's
+0.20 nothing>was number number>0 numbered nvidia nvidia>smi o o>n of>12 of>card of>four off>by old>1050 old>1060
+0.20 old>gtx old>server on>5 on>auto on>card on>gpu on>number on>the on>top onboard one>so one>the one>which one>with
+0.20 ones>as only>the onnx onto onto>the opencl ordered ordered>a orders ordinal other other>one other>stuff
+0.20 others>at others>idled our our>job our>pod out output_device overriding overwrites overwrote p100 p100>11 paper
+0.20 parsed partition partition>gives partition>with passed passed>with pci pci_bus_id pcie per>process picked
+0.20 picked>the picking picking>the picks picks>the piled placa placa>é places plain plain>cuda plain>python planned
+0.20 plug plug>in pod>to pointed pointers power prefer prefer_gpu prefer_gpu>takes preferences primary printed
+0.20 printed>at process>so program projector provider provider>options put pycharm python>exe que quoted quotes
+0.20 radeon radeon>with ran rather rather>than reached reached>the read read>the readme real real>thing really>the
+0.20 recipe reid reid>model remote replace replace>with reports>2 res res>0 right>but rtx rtx>3080 running>on runtime
+0.20 s said said>count sat sat>on saving says>gpu says>rtx scheduler screen scripts second>gpu second>line see>all
+0.20 sees selected selection server>with set>to set_device>1 setting>it shards shards>were shared>the shipped shows
+0.20 shows>as shows>gpu silently silently>fell since>it sitting sitting>there sized sized>for sizing skript slots sm
+0.20 sm>none small>one smi smi>by smi>q so so>i so>my so>the so>we so>you soft sold space space>in spacy's spare
+0.20 speed speed>nvidia spread spreads started>on starts startup>log stayed string studio stuff sudo>drops sudo>e
+0.20 swapped>by swapped>the systemd t400 t4>with t4s t600 takes takes>an takes>the tarjeta task>manager tensor
+0.20 tensor>to tensors>on tensors>were terraform tesla tf>device than>the thanks thanks>for that>drives that>goes
+0.20 that>i that>machine that>node that>only the>1080 the>12 the>1650 the>3060 the>3080 the>40 the>4090 the>80
+0.20 the>a100 the>big the>box the>class the>code the>command the>compose the>config the>empty the>env the>flag
+0.20 the>four the>free the>generator the>helper the>index the>instance the>integrated the>intel the>k80 the>l40s
+0.20 the>label the>laptop's the>listing the>loader the>loss the>master the>mx150 the>node the>noise the>notebook
+0.20 the>notebook's the>onboard the>one the>others the>partition the>pickled the>plug the>preferences the>projector
+0.20 the>real the>remote the>render the>runtime the>samples the>scheduler the>seller the>settings the>shards
+0.20 the>shell the>slots the>small the>spare the>startup the>tensors the>tool the>two the>variable the>visible
+0.20 the>weak the>work the>wrapper the>wrong the>yaml them>are then>fail then>my then>runs there>is there>together
+0.20 therefore they>are think this>morning this>was thought thought>was thread three>4 ti>in ti>the tick ticked
+0.20 ticked>and time>and titan>rtx to>0 to>cuda to>use to>what together>with told>us too>late took took>for tool top
+0.20 torch torch>device torch>was total total>you touched training>on truth truth>the turned turned>out turns
+0.20 turns>out twelve two>cards type>is typo typo>in unit update>the us us>the usable usable>gpu usando use>in
+0.20 used>the uses>cuda v100s variable variable>in variable>so vendor via>plain visible>devices wait wanted
+0.20 was>computing was>ever was>going was>initialised was>never was>on was>picking was>running was>swapped was>the
+0.20 was>told was>training we>had we>hit we>took we>were weder weights>would went were>created were>on what what>i
+0.20 what>we what>you when>you where>another where>everybody where>only where>the which which>got which>i'd which>was
+0.20 whichever while>i while>the with with>0 with>16 with>2 with>8 with>gpu with>it with>its with>less with>mg
+0.20 with>other with>the with>to with>x with>zero worker>threads works>with would>fit wrapper wrapper>script
+0.20 wrong>dict wrote x>device xlarge you're>on you>believe you>have you>passed you>so you>think you>told your
+0.20 your>kernel ~adapt ~afres ~alway ~anoth ~answe ~argpa ~argum ~arriv ~assig ~assum ~bashr ~becau ~blend ~board
+0.20 ~booke ~bough ~comfy ~comma ~compo ~confi ~contr ~creat ~davin ~dropp ~effec ~equiv ~error ~estab ~expos ~facep
+0.20 ~final ~gefor ~gigab ~hande ~hardc ~initi ~insid ~inste ~integ ~jupyt ~kerne ~klein ~lande ~libra ~listi ~littl
+0.20 ~looke ~manag ~maste ~matte ~missp ~neigh ~nvidi ~onboa ~openc ~optim ~optio ~ordin ~overr ~parti ~picke ~picki
+0.20 ~point ~prefe ~prima ~print ~provi ~pycha ~quote ~radeo ~rathe ~reach ~readm ~recip ~recon ~remot ~repor ~runti
+0.20 ~savin ~scree ~scrip ~setti ~shard ~shipp ~silen ~sitti ~sizin ~skrip ~spacy ~staye ~strin ~studi ~subsh ~targe
+0.20 ~tarje ~terra ~thank ~there ~thoug ~ticke ~touch ~turne ~twelv ~untic ~usabl ~usand ~versi ~visib ~wante ~which
+0.20 ~windo ~wrapp ~xlarg ~скрип ã ã>o é é>a é>el í в всё и карту на нет скрипт уже え>た が>、 が>全 つ つ>も
+0.20 の>cuda も>り ら>解 り>が コ>ー ド ー>ド 一>直 上 全>部 内 卡 卡>上 号 号>卡 后 在 在>0 定 指 換 放 本 決 決>。
+0.20 没 生 直 程 置 行 解 解>決 跑 那 那>一 部 面 갔 데 드 번 부 에>서 인 전>부 카 카>드
+0.40 # 0>and 0>is 10>gb 12>each 12>gb 16>gb 16>that 1>and 24>gb 2>gb 40>gb 4>gb =5 a100 a6000 a>3060 a>k80 all>the
+0.40 already and>my and>not and>our args>device assigned auf>der be>the board busy but card>0 card>zero cards>last
+0.40 changed chips choice colab copy>pasted cuda_visible_device das dataparallel default>card despite device>1
+0.40 ended>up environ faiss first free>gpu g4dn gave gave>us gb>one gb>variant got gpu>1 gpu_id gpus gt>1030 gtx>1650
+0.40 ha hard has has>12 has>a hashcat hence ids ignored initialised instance instead>of intel is is>the it it>is k620
+0.40 k80>this laptop learn lief lief>auf line me>a monitors mx150 node not not>on not>the notebook numbering old ones
+0.40 os os>environ others out>to p400 pasted pasted>from quadro>p400 ran>on sent seven shell so>it statt statt>auf
+0.40 swapped that>one the>10 the>16 the>2 the>24 the>32 the>8 the>a6000 the>busy the>cards the>display
+0.40 the>environment the>k620 the>little the>monitor the>monitors the>numbering the>old the>t4 this>time ti titan
+0.40 to>be today told torch>cuda two>chips type up>on used variant version version>of we weak went>to were where
+0.40 while>seven windows with>12 wrong you ~alrea ~belie ~chang ~choic ~choos ~datap ~defau ~despi ~displ ~drive
+0.40 ~follo ~gathe ~hashc ~helpe ~noteb ~order ~other ~overw ~parse ~paste ~progr ~selec ~sprea ~swapp
+0.60 args box but>the cards cuda>0 cuda_visible_devices default display egpu export gb>not gt gtx is>in job on>0 one
+0.60 quadro says sudo t4 the the>default the>egpu the>first the>job to>the was while ~devic ~envir ~ignor ~monit
+0.60 ~quadr ~varia
+0.80 card devices gpu>0 id index zero ~expor ~lapto ~numbe
+1.00 gpu k80 visible
+1.40 cuda device
""",
}
